package newsgraph.annotate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import newsgraph.knowledge.PhraseIndex;

/**
 * What the name model sees of a word: the word, its shape and affixes, the lists and word classes it stands in, those of
 * its neighbours, whether it lies in a known phrase, and the run of capital words it is part of. Training and decoding
 * both read them here.
 */
final class NameFeatures {

    /** How many words to each side count. */
    static final int WINDOW = 2;

    /** The word before the first and behind the last one. */
    static final Word EDGE = new Word("", "<s>", "", "", "", "", WordClasses.NONE);

    private static final Set<String> TITLES = WordList.words("titlewords.txt");
    private static final Set<String> SAYING = Set.of(
            "said",
            "says",
            "told",
            "added",
            "warned",
            "asked",
            "wrote",
            "announced",
            "insisted",
            "denied",
            "argued",
            "recalled",
            "explained",
            "noted",
            "declared");

    private final NameLists lists = NameLists.get();
    private final WordClasses classes = WordClasses.get();

    /** The features of one word that do not depend on where it stands; {@code flags} with the phrase that it lies in. */
    record Word(
            String token,
            String lower,
            String shape,
            String flags,
            String prefix,
            String suffix,
            WordClasses.WordClass group) {

        boolean isCapital() {
            return shape.startsWith("X");
        }
    }

    /** Returns for each of {@code tokens}, a sentence, the mark of the known phrase that it lies in, empty for none. */
    String[] phrases(String[] tokens) {
        String[] folded = new String[tokens.length];
        for (int i = 0; i < tokens.length; i++) {
            folded[i] = PhraseIndex.fold(tokens[i]);
        }
        return lists.phrases(folded);
    }

    /** Returns what is seen of {@code token} in a known phrase with the mark {@code phrase}. */
    Word word(String token, String phrase) {
        String folded = PhraseIndex.fold(token);
        String lower = token.toLowerCase(Locale.ROOT);
        int n = lower.length();
        return new Word(
                token,
                lower,
                shape(token),
                flags(lower, folded) + phrase,
                lower.substring(0, Math.min(3, n)),
                lower.substring(Math.max(0, n - 3)),
                classes.of(lower, folded));
    }

    /** Adds the features that {@code word} gives to the word {@code distance} words before it, 0 for itself. */
    static void alone(Word word, int distance, List<String> features) {
        String d = distance == 0 ? "" : Integer.toString(distance);
        features.add(d + "w=" + word.lower);
        features.add(d + "sf=" + word.shape + word.flags);
        features.add(d + "c2=" + word.shape + word.group.middle());
        if (Math.abs(distance) < 2) {
            features.add(d + "c3=" + word.shape + word.group.fine());
        }
        if (distance == 0) {
            features.add("s=" + word.shape);
            features.add("ws=" + word.lower + ',' + word.shape);
            features.add("p=" + word.prefix);
            features.add("x=" + word.suffix);
            features.add("f=" + word.flags);
            features.add("c1=" + word.shape + word.group.coarse());
        }
    }

    /** Adds the features of {@code word} between two others. */
    static void between(Word before, Word word, Word after, List<String> features) {
        features.add("-1,0=" + before.lower + ',' + word.lower);
        features.add("0,1=" + word.lower + ',' + after.lower);
        features.add("-s0=" + before.shape + before.flags + ',' + word.shape + word.flags);
        features.add("s0+=" + word.shape + word.flags + ',' + after.shape + after.flags);
        features.add("-s0+=" + before.shape + before.flags + ',' + word.shape + ',' + after.shape + after.flags);
        features.add("-c0=" + before.group.middle() + ',' + word.shape + word.group.middle());
        features.add("c0+=" + word.shape + word.group.middle() + ',' + after.shape + after.group.middle());
    }

    /** Adds what is told by the run of capital words in which the word at {@code i} stands: its ends and what is around. */
    static void run(Word[] words, int i, List<String> features) {
        if (!words[i].isCapital()) {
            return;
        }
        int first = i;
        while (first > 0 && i - first < 8 && words[first - 1].isCapital()) {
            first--;
        }
        int last = i;
        while (last + 1 < words.length && last - i < 8 && words[last + 1].isCapital()) {
            last++;
        }
        Word before = first == 0 ? EDGE : words[first - 1];
        Word after = last + 1 == words.length ? EDGE : words[last + 1];
        Word head = words[last];
        String place = first == last ? "1" : i == first ? "f" : i == last ? "l" : "m";
        features.add("rh=" + place + head.lower);
        features.add("rhc=" + place + head.flags + head.group.middle());
        features.add("rf=" + place + words[first].flags + words[first].group.middle());
        features.add("rb=" + place + before.lower);
        features.add("ra=" + place + after.lower);
        features.add("rbc=" + place + before.group.fine());
        features.add("rac=" + place + after.group.fine());
    }

    /** Adds the features of the first word of a sentence. */
    static void first(Word word, List<String> features) {
        features.add("first");
        features.add("first" + word.shape + word.flags);
    }

    private String flags(String lower, String folded) {
        StringBuilder flags = new StringBuilder();
        boolean capital = Character.isUpperCase(folded.charAt(0));
        if (capital) {
            flags.append(lists.forenames().contains(folded) ? "F" : "")
                    .append(lists.surnames().contains(folded) ? "S" : "");
            flags.append(Casing.isCommon(lower) ? "c" : "");
        }
        flags.append(TITLES.contains(lower) ? "T" : "").append(BodyWords.contains(lower) ? "B" : "");
        flags.append(SAYING.contains(lower) ? "s" : "");
        return flags.toString();
    }

    /** Notes in {@code decided} for each capital word the feature that tells what it was taken for. */
    static void remember(String[] tokens, String[] outcomes, Map<String, String> decided) {
        for (int i = 0; i < tokens.length; i++) {
            if (Character.isUpperCase(tokens[i].charAt(0)) && tokens[i].length() > 1) {
                int dash = outcomes[i].lastIndexOf('-');
                decided.put(tokens[i], "pd=" + (dash < 0 ? "o" : outcomes[i].substring(0, dash)));
            }
        }
    }

    /** Returns the pattern of capitals, small letters, digits and marks, runs made short: {@code Xx}, {@code X.X.}, {@code XX}. */
    static String shape(String token) {
        StringBuilder shape = new StringBuilder();
        char last = 0;
        int run = 0;
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            char kind = Character.isUpperCase(c) ? 'X' : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? '9' : c;
            run = kind == last ? run + 1 : 1;
            last = kind;
            if (run <= (kind == 'X' ? 3 : 1)) {
                shape.append(kind);
            }
        }
        return shape.toString();
    }
}
