package newsgraph.resolve;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import newsgraph.annotate.Sentence;
import newsgraph.annotate.Token;
import newsgraph.knowledge.PhraseIndex;

/** A sentence as the resolver looks at it: its words as written, in small letters and without accents. */
final class Text {

    final Sentence sentence;
    final List<Token> tokens;
    final String[] lower;
    final String[] folded;

    Text(Sentence sentence) {
        this.sentence = sentence;
        tokens = sentence.tokens();
        lower = new String[tokens.size()];
        folded = new String[tokens.size()];
        for (int i = 0; i < lower.length; i++) {
            lower[i] = tokens.get(i).text().toLowerCase(Locale.ROOT);
            folded[i] = PhraseIndex.fold(tokens.get(i).text());
        }
    }

    int size() {
        return lower.length;
    }

    /** Returns the word at {@code i} in small letters, empty beyond the ends. */
    String word(int i) {
        return i >= 0 && i < lower.length ? lower[i] : "";
    }

    /** Returns the tag at {@code i}, empty beyond the ends. */
    String tag(int i) {
        return i >= 0 && i < lower.length ? tokens.get(i).tag() : "";
    }

    String lemma(int i) {
        return i >= 0 && i < lower.length ? tokens.get(i).lemma() : "";
    }

    boolean isCapital(int i) {
        return i >= 0
                && i < lower.length
                && Character.isUpperCase(tokens.get(i).text().charAt(0));
    }

    /** Returns the tokens from {@code first} to {@code end} without accents, as they stand apart: {@code U.S. - China}. */
    String folded(int first, int end) {
        return end - first == 1
                ? folded[first]
                : String.join(" ", Arrays.asList(folded).subList(first, end));
    }

    /** Returns the tokens from {@code first} to {@code end} as they stand in the text, with single spaces. */
    String shown(int first, int end) {
        StringBuilder text = new StringBuilder();
        for (int i = first; i < end; i++) {
            boolean apart =
                    i > first && tokens.get(i).begin() > tokens.get(i - 1).end();
            text.append(apart ? " " : "").append(tokens.get(i).text());
        }
        return text.toString();
    }
}
