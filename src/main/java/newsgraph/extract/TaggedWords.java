package newsgraph.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import newsgraph.annotate.Token;
import newsgraph.resolve.Reference;
import org.jspecify.annotations.Nullable;

/** The words of a sentence as the chunker looks at them: in small letters, with their tags and the actors that begin at them. */
final class TaggedWords {

    private final List<Token> tokens;
    private final String[] lower;
    private final Map<Integer, Reference> references = new HashMap<>();

    TaggedWords(List<Token> tokens, List<Reference> references) {
        this.tokens = tokens;
        lower = tokens.stream()
                .map(token -> token.text().toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
        references.forEach(reference -> this.references.put(reference.first(), reference));
    }

    int size() {
        return lower.length;
    }

    Token token(int i) {
        return tokens.get(i);
    }

    /** Returns the word at {@code i} in small letters. */
    String lower(int i) {
        return lower[i];
    }

    /** Returns whether the word at {@code i} is {@code word}; none is behind the last. */
    boolean is(int i, String word) {
        return i < lower.length && lower[i].equals(word);
    }

    /** Returns the tag of the word at {@code i}, empty outside of the sentence. */
    String tag(int i) {
        return i >= 0 && i < lower.length ? tokens.get(i).tag() : "";
    }

    /** Returns the actor that begins at {@code i}, null if none does. */
    @Nullable
    Reference reference(int i) {
        return references.get(i);
    }

    /** Returns whether no space stands before the word at {@code i}. */
    boolean isTight(int i) {
        return tokens.get(i).begin() == tokens.get(i - 1).end();
    }

    VerbGroups verbGroups() {
        return new VerbGroups(tokens, lower);
    }
}
