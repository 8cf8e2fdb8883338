package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import newsgraph.annotate.WordList;
import newsgraph.extract.Chunk.NounGroup;
import newsgraph.resolve.MentionKind;
import newsgraph.resolve.Reference;
import newsgraph.resolve.Reference.Use;
import org.jspecify.annotations.Nullable;

/**
 * Reads one noun group from left to right.
 *
 * <pre>
 *     group      = (determiner | possessor)* modifier* (noun | actor) [date]
 *     possessor  = actor "'s" | group "'s" | "his" | "her" | "its" | "their"
 *     modifier   = adjective | number | participle | noun | actor | modifier "," adjective | modifier "-" word
 *     date       = number ["," year]      behind a month
 * </pre>
 *
 * An actor is the last word of its group unless a noun follows: {@code China} in {@code his China visit}.
 */
final class NounGroupReader {

    private final TaggedWords words;
    private final VerbGroups verbGroups;
    private final int start;
    private int i;
    private int head = -1;
    private @Nullable Reference core;
    private final List<Reference> possessors = new ArrayList<>();
    private final List<Reference> modifiers = new ArrayList<>();
    private final List<String> attributes = new ArrayList<>();

    /** Makes a reader of the group that begins at the word {@code start}. */
    NounGroupReader(TaggedWords words, VerbGroups verbGroups, int start) {
        this.words = words;
        this.verbGroups = verbGroups;
        this.start = start;
        i = start;
    }

    /** Returns the noun group that begins where the reader was set, null if none does. */
    @Nullable
    NounGroup read() {
        boolean more = true;
        while (more && i < words.size()) {
            more = step();
        }
        if (head < 0 && !attributes.isEmpty() && !possessors.isEmpty()) {
            head = i - 1;
        }
        if (head < 0) {
            return null;
        }
        boolean temporal = core == null && isTimeWord(head);
        if (core != null) {
            modifiers.remove(core);
        }
        return new NounGroup(
                start, i, head, words.token(head).lemma(), core, possessors, modifiers, attributes, temporal);
    }

    private boolean step() {
        Reference reference = words.reference(i);
        if (reference != null) {
            return actor(reference);
        }
        String tag = words.tag(i);
        if (i > start && isPossessiveMark() && head >= 0) {
            possessive();
            return true;
        }
        return switch (tag) {
            case "DET" -> head < 0 && determiner();
            case "PRON" -> head < 0 && pronoun();
            case "ADJ", "NUM" ->
                head >= 0 && WordClass.TIME.has(words.lower(head)) ? date() : (head < 0 || isNounLater()) && modifier();
            case "NOUN", "PROPN", "SYM" -> noun();
            case "ADV" -> head < 0 && i > start && words.tag(i + 1).equals("ADJ") && modifier();
            case "VERB" ->
                head < 0 && i > start && WordList.isAny(words.tag(i + 1), "NOUN", "ADJ", "PROPN") && modifier();
            case "PUNCT" -> words.lower(i).equals(",") ? adjectives() : hyphen();
            default -> false;
        };
    }

    private boolean actor(Reference reference) {
        if (core != null || head >= 0 && !words.tag(head).equals("NUM")) {
            return false;
        }
        i = reference.end();
        boolean possessive = isPossessiveMark();
        if (possessive) {
            possessors.add(reference);
            i++;
            head = -1;
            return true;
        }
        if (reference.kind() == MentionKind.PRONOUN && isPossessivePronoun(reference.first())) {
            possessors.add(reference);
            return true;
        }
        modifiers.add(reference);
        if (continues()) {
            return true;
        }
        core = reference;
        head = reference.head();
        return false;
    }

    private boolean isPossessivePronoun(int token) {
        return switch (words.lower(token)) {
            case "his", "its", "their" -> true;
            case "her" -> WordList.isAny(words.tag(token + 1), "NOUN", "ADJ", "PROPN", "NUM");
            default -> false;
        };
    }

    /** Whether the group goes on behind an actor: a noun follows, or a hyphen and another actor. */
    private boolean continues() {
        if (i >= words.size()) {
            return false;
        }
        boolean hyphen =
                words.lower(i).equals("-") && words.isTight(i) || words.lower(i).equals("/");
        if (hyphen) {
            return isNounAt(i + 1) || words.reference(i + 1) != null || WordList.isAny(words.tag(i + 1), "ADJ", "VERB");
        }
        return !isTime(i) && words.reference(i) == null && isNounAt(i)
                || modifiers.get(modifiers.size() - 1).use() == Use.MODIFIER
                        && (words.tag(i).equals("ADJ") || words.tag(i).equals("NUM") || words.reference(i) != null);
    }

    /** {@code Riyadh last year}, {@code Paris Monday}. */
    private boolean isTime(int token) {
        return WordClass.TIME.has(words.lower(token))
                || words.tag(token).equals("ADJ")
                        && token + 1 < words.size()
                        && WordClass.TIME.has(words.token(token + 1).lemma());
    }

    private boolean isNounAt(int token) {
        return words.tag(token).equals("NOUN")
                || words.tag(token).equals("PROPN")
                || words.tag(token).equals("ADJ") && words.tag(token + 1).equals("NOUN");
    }

    private boolean isNounLater() {
        return (words.tag(i + 1).equals("NOUN")
                        || words.tag(i + 1).equals("ADJ") && words.tag(i + 2).equals("NOUN"))
                && !words.tag(i).equals("NUM");
    }

    private void possessive() {
        attributes.clear();
        head = -1;
        i++;
    }

    private boolean determiner() {
        if (words.lower(i).equals("that") && verbGroups.at(i + 1) != null) {
            return false;
        }
        if (words.lower(i).equals("no")) {
            attributes.add("no");
        }
        i++;
        return true;
    }

    private boolean pronoun() {
        if (WordClass.SUBORDINATOR.has(words.lower(i)) || Chunker.RELATIVES.contains(words.lower(i))) {
            return false;
        }
        boolean possessive = isPossessivePronoun(i)
                || words.lower(i).equals("my")
                || words.lower(i).equals("our")
                || words.lower(i).equals("your");
        head = possessive ? -1 : i;
        i++;
        return possessive;
    }

    private boolean modifier() {
        attributes.add(words.token(i).lemma());
        if (words.tag(i).equals("NUM")) {
            head = i;
        }
        i++;
        return true;
    }

    private boolean noun() {
        boolean time = isTimeWord(i);
        if (head >= 0
                && i + 1 < words.size()
                && WordClass.COMPOUND_PREPOSITION.has(words.lower(i) + ' ' + words.lower(i + 1))) {
            return false;
        }
        if (head >= 0
                && time
                && !WordClass.TIME.has(words.lower(head))
                && words.tag(i).equals("PROPN")
                && !words.tag(head).equals("NUM")) {
            return false;
        }
        if (head >= 0 && WordList.isAny(words.tag(head), "NOUN", "PROPN")) {
            attributes.add(words.token(head).lemma());
        }
        head = i;
        i++;
        return true;
    }

    /** {@code direct, high-level talks}: a comma between adjectives. */
    private boolean adjectives() {
        if (head >= 0
                || i == start
                || !words.tag(i - 1).equals("ADJ")
                || !words.tag(i + 1).equals("ADJ")) {
            return false;
        }
        i++;
        return true;
    }

    /** {@code June 13, 2019}: the numbers belong to the month. */
    private boolean date() {
        if (!words.tag(i).equals("NUM")) {
            return false;
        }
        i++;
        if (i + 1 < words.size()
                && words.lower(i).equals(",")
                && words.lower(i + 1).matches("(19|20)\\d\\d")) {
            i += 2;
        }
        return false;
    }

    private boolean hyphen() {
        boolean inner = words.lower(i).equals("-") && i > start && i + 1 < words.size();
        boolean tight = inner && words.isTight(i) && words.isTight(i + 1);
        boolean loose = inner
                && Character.isLowerCase(words.token(i + 1).text().charAt(0))
                && WordList.isAny(words.tag(i + 1), "NOUN", "ADJ", "VERB")
                && (head < 0 || WordList.isAny(words.tag(i - 1), "NUM", "ADJ", "NOUN"))
                && words.token(i + 1).begin() - words.token(i).end() <= 1
                && isNounSoon(i + 2);
        if (tight || loose) {
            i++;
            if (words.tag(i).equals("VERB") || words.tag(i).equals("ADJ")) {
                attributes.add(words.token(i).lemma());
                i++;
            }
            return true;
        }
        return false;
    }

    private boolean isNounSoon(int token) {
        return words.tag(token).equals("NOUN") || words.tag(token + 1).equals("NOUN");
    }

    private boolean isTimeWord(int token) {
        return WordClass.TIME.has(words.lower(token))
                || WordClass.TIME.has(words.token(token).lemma());
    }

    private boolean isPossessiveMark() {
        return (words.is(i, "'s") || words.is(i, "'")) && words.tag(i).equals("PART");
    }
}
