package newsgraph.resolve;

import java.util.List;
import java.util.Set;
import newsgraph.annotate.WordList;
import org.jspecify.annotations.Nullable;

/** Chooses what a phrase stands for where the gazetteer knows several things by it, or where it is an ordinary word. */
final class Ambiguity {

    private static final Set<String> WHERE = WordList.group(Ambiguity.class, "places.txt", "before-place");

    private Ambiguity() {}

    /** Returns the choice for the words from {@code first} to {@code end} among {@code values}, or null for none of them. */
    static @Nullable Known choose(Text text, int first, int end, List<Known> values) {
        if (isLanguage(text, first, end)) {
            return null;
        }
        Known best = null;
        int bestRank = Integer.MAX_VALUE;
        for (Known value : values) {
            int rank = rank(text, first, end, value);
            if (rank >= 0 && (rank < bestRank || rank == bestRank && best != null && value.weight() > best.weight())) {
                best = value;
                bestRank = rank;
            }
        }
        return best;
    }

    /** The smaller the likelier; negative for impossible. */
    private static int rank(Text text, int first, int end, Known value) {
        boolean single = end - first == 1;
        return switch (value.kind()) {
            case COUNTRY, DEMONYM -> single && text.tag(first).equals("VERB") ? -1 : 1;
            case METONYM -> 1;
            case CAPITAL -> 2;
            case PERSON -> single ? 6 : 3;
            case ORGANIZATION ->
                single && !isAcronym(text, first) ? text.isCapital(first) && !opens(text, first) ? 4 : -1 : 3;
            case PLACE -> place(text, first, single, value);
        };
    }

    private static int place(Text text, int first, boolean single, Known value) {
        boolean where =
                WHERE.contains(text.word(first - 1)) || text.word(first - 1).equals(",");
        if (!single) {
            return 4;
        }
        if (!text.isCapital(first)) {
            return -1;
        }
        return where
                ? 5
                : value.weight() > 300_000 || !value.kind().equals(Known.Kind.PLACE)
                        ? 7
                        : text.tag(first).equals("PROPN") && !opens(text, first) ? 8 : -1;
    }

    private static boolean isAcronym(Text text, int i) {
        String word = text.tokens.get(i).text();
        boolean dotted = word.length() > 3 && word.charAt(1) == '.' && Character.isUpperCase(word.charAt(2));
        return dotted || word.length() > 1 && Character.isUpperCase(word.charAt(1));
    }

    private static boolean opens(Text text, int i) {
        return i == 0 || text.tag(i - 1).equals("PUNCT") && !text.word(i - 1).equals(",");
    }

    /** {@code in English}, {@code English-language}, {@code French-speaking}. */
    private static boolean isLanguage(Text text, int first, int end) {
        String next = text.word(end);
        String afterHyphen = next.equals("-") ? text.word(end + 1) : next;
        if (afterHyphen.equals("language")
                || afterHyphen.equals("speaking")
                || afterHyphen.equals("speaker")
                || afterHyphen.equals("speakers")) {
            return true;
        }
        if (next.equals("-")
                && (afterHyphen.equals("born")
                        || afterHyphen.equals("made")
                        || afterHyphen.equals("based")
                        || afterHyphen.equals("style"))) {
            return true;
        }
        boolean endsPhrase = text.tag(end).isEmpty()
                || text.tag(end).equals("PUNCT")
                || text.tag(end).equals("CCONJ")
                || text.tag(end).equals("ADP");
        String word = text.word(first);
        boolean language = word.endsWith("ish")
                || word.endsWith("ese")
                || word.endsWith("ian")
                || word.equals("french")
                || word.equals("german");
        return text.word(first - 1).equals("in") && language && end - first == 1 && endsPhrase;
    }
}
