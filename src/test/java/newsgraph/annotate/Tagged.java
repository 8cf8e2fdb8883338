package newsgraph.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import newsgraph.read.Article.BlockKind;

/**
 * Hand-tagged text, the notation of the tests: {@code Tillerson/PROPN met/VERB Wang/PROPN}. A third part is the lemma,
 * without it the lemmatizer's rules give one. Marks and the commonest small words need no tag.
 *
 * @param text the sentence as it would be printed
 * @param tokens its tokens, whose offsets point into the text
 */
public record Tagged(String text, List<Token> tokens) {

    private static final Map<String, String> UNTAGGED = Map.ofEntries(
            Map.entry("DET", "the The a an"),
            Map.entry("CCONJ", "and or but"),
            Map.entry("ADP", "of in In on On with for at from by between against into"),
            Map.entry("PRON", "he she they He She They his His their who which"),
            Map.entry("AUX", "will would could can may is are was were has had been be did"),
            Map.entry("PART", "'s ' not n't"),
            Map.entry("PUNCT", ", . ( ) \" - : ;"));

    /** Reads {@code notation}, whose text begins at the offset {@code begin} of an article. */
    public static Tagged read(String notation, int begin) {
        StringBuilder text = new StringBuilder();
        List<Token> tokens = new ArrayList<>();
        boolean glue = true;
        for (String piece : notation.strip().split("\\s+")) {
            String[] parts = piece.split("/");
            String word = parts[0];
            String tag = parts.length > 1 ? parts[1] : tag(word);
            String lemma = parts.length > 2 ? parts[2] : Lemmatizer.lemma(word, tag);
            boolean hyphen = word.equals("-");
            if (!glue && !hyphen && !word.matches("'s|'|n't|[,.)]")) {
                text.append(' ');
            }
            int from = begin + text.length();
            text.append(word);
            tokens.add(new Token(from, begin + text.length(), word, tag, lemma));
            glue = hyphen || word.equals("(");
        }
        return new Tagged(text.toString(), List.copyOf(tokens));
    }

    /** Returns the sentence, without proposed names. */
    public Sentence sentence(BlockKind kind) {
        int last = tokens.size() - 1;
        return new Sentence(kind, tokens.get(0).begin(), tokens.get(last).end(), tokens, List.of());
    }

    private static String tag(String word) {
        for (Map.Entry<String, String> entry : UNTAGGED.entrySet()) {
            if (List.of(entry.getValue().split(" ")).contains(word)) {
                return entry.getKey();
            }
        }
        throw new IllegalArgumentException("no tag: \"" + word + "\"; write " + word + "/NOUN");
    }
}
