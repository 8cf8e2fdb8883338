package newsgraph.read;

import java.util.Locale;
import java.util.Set;

/** Tells English from other languages by its commonest words. */
final class Language {

    /** Words frequent in every English text and rare in others; {@code in} or {@code was} are German, too. */
    private static final Set<String> ENGLISH = Set.of(
            "the", "of", "and", "to", "that", "for", "with", "is", "on", "by", "from", "said", "has", "his", "at", "as",
            "be", "have", "it", "not", "are", "were", "their", "which", "would", "after");

    /** Shorter texts give too little evidence to refuse them. */
    private static final int ENOUGH_WORDS = 30;

    private static final double ENGLISH_SHARE = 0.03;

    private Language() {}

    /** Returns whether {@code text} may be English: short texts always may. */
    static boolean mayBeEnglish(String text) {
        int words = 0;
        int english = 0;
        int foreignLetters = 0;
        int letters = 0;
        int begin = -1;
        int limit = Math.min(text.length(), 20_000);
        for (int i = 0; i <= limit; i++) {
            char c = i < limit ? text.charAt(i) : ' ';
            if (Character.isLetter(c)) {
                letters++;
                foreignLetters += c > 0x24F && c < 0xFF00 && !(c >= 0x1E00 && c <= 0x1EFF) ? 1 : 0;
                begin = begin < 0 ? i : begin;
            } else if (begin >= 0) {
                words++;
                english += ENGLISH.contains(text.substring(begin, i).toLowerCase(Locale.ROOT)) ? 1 : 0;
                begin = -1;
            }
        }
        boolean latin = letters < ENOUGH_WORDS || foreignLetters * 2 < letters;
        return latin && (words < ENOUGH_WORDS || english >= words * ENGLISH_SHARE);
    }
}
