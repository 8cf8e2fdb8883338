package newsgraph.annotate;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import newsgraph.knowledge.PhraseIndex;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;

/**
 * What the name model sees of a word: the word, its shape and affixes, the lists it stands in, those of its neighbours,
 * whether it lies in a known phrase, and what was decided for the same word earlier in the article.
 */
final class NameFeatures implements AdaptiveFeatureGenerator {

    private static final Set<String> TITLES = WordList.words("titlewords.txt");
    private static final Set<String> BODIES = WordList.words("orgwords.txt");
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
    private static final int WINDOW = 2;

    private final NameLists lists = NameLists.get();
    private final Map<String, String> decided = new HashMap<>();
    private String[] sentence = new String[0];
    private Word[] words = new Word[0];

    /** The features of one word that do not depend on where it stands. */
    private record Word(String lower, String shape, String flags, String prefix, String suffix) {}

    @Override
    public void createFeatures(List<String> features, String[] tokens, int index, String[] previousOutcomes) {
        if (tokens != sentence) {
            read(tokens);
        }
        features.add("def");
        Word word = words[index];
        features.add("w=" + word.lower);
        features.add("s=" + word.shape);
        features.add("ws=" + word.lower + ',' + word.shape);
        features.add("p=" + word.prefix);
        features.add("x=" + word.suffix);
        features.add("f=" + word.flags);
        features.add("sf=" + word.shape + word.flags);
        for (int d = -WINDOW; d <= WINDOW; d++) {
            if (d != 0) {
                Word other = at(index + d);
                features.add(d + "w=" + other.lower);
                features.add(d + "sf=" + other.shape + other.flags);
            }
        }
        Word before = at(index - 1);
        Word after = at(index + 1);
        features.add("-1,0=" + before.lower + ',' + word.lower);
        features.add("0,1=" + word.lower + ',' + after.lower);
        features.add("-s0=" + before.shape + before.flags + ',' + word.shape + word.flags);
        features.add("s0+=" + word.shape + word.flags + ',' + after.shape + after.flags);
        features.add("-s0+=" + before.shape + before.flags + ',' + word.shape + ',' + after.shape + after.flags);
        String past = decided.get(tokens[index]);
        if (past != null) {
            features.add("pd=" + past);
        }
        if (index == 0) {
            features.add("first");
            features.add("first" + word.shape + word.flags);
        }
    }

    private Word at(int i) {
        return i < 0 ? Edge.BEGIN : i >= words.length ? Edge.END : words[i];
    }

    private void read(String[] tokens) {
        sentence = tokens;
        words = new Word[tokens.length];
        String[] folded = new String[tokens.length];
        for (int i = 0; i < tokens.length; i++) {
            folded[i] = PhraseIndex.fold(tokens[i]);
        }
        String[] phrases = lists.phrases(folded);
        for (int i = 0; i < tokens.length; i++) {
            String lower = tokens[i].toLowerCase(Locale.ROOT);
            int n = lower.length();
            String flags = flags(lower, folded[i]) + phrases[i];
            words[i] = new Word(
                    lower,
                    shape(tokens[i]),
                    flags,
                    lower.substring(0, Math.min(3, n)),
                    lower.substring(Math.max(0, n - 3)));
        }
    }

    private String flags(String lower, String folded) {
        StringBuilder flags = new StringBuilder();
        boolean capital = Character.isUpperCase(folded.charAt(0));
        if (capital) {
            flags.append(lists.forenames().contains(folded) ? "F" : "")
                    .append(lists.surnames().contains(folded) ? "S" : "");
            flags.append(Casing.isCommon(lower) ? "c" : "");
        }
        flags.append(TITLES.contains(lower) ? "T" : "").append(BODIES.contains(lower) ? "B" : "");
        flags.append(SAYING.contains(lower) ? "s" : "");
        return flags.toString();
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

    @Override
    public void updateAdaptiveData(String[] tokens, String[] outcomes) {
        for (int i = 0; i < tokens.length; i++) {
            if (Character.isUpperCase(tokens[i].charAt(0)) && tokens[i].length() > 1) {
                int dash = outcomes[i].lastIndexOf('-');
                decided.put(tokens[i], dash < 0 ? "o" : outcomes[i].substring(0, dash));
            }
        }
    }

    @Override
    public void clearAdaptiveData() {
        decided.clear();
    }

    private static final class Edge {
        static final Word BEGIN = new Word("<s>", "", "", "", "");
        static final Word END = new Word("</s>", "", "", "", "");
    }
}
