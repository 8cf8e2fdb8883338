package newsgraph.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Gives the base form of verbs and nouns: irregular ones from a list, others by taking off endings. Where several base
 * forms are possible ({@code imposing}: {@code impos}, {@code impose}), a known word wins.
 */
final class Lemmatizer {

    private static final Map<String, String> IRREGULAR = WordList.toFirst("irregular.txt");
    private static final Set<String> KNOWN = WordList.words("basewords.txt");
    private static final String VOWELS = "aeiouy";

    private Lemmatizer() {}

    /** Returns the base form of {@code word}, in small letters; {@code tag} is its universal part of speech. */
    static String lemma(String word, String tag) {
        String lower = word.toLowerCase(Locale.ROOT);
        return switch (tag) {
            case "VERB", "AUX" -> verb(lower);
            case "NOUN" -> noun(lower);
            case "PART" -> lower.equals("n't") ? "not" : lower;
            default -> lower;
        };
    }

    /** Returns the base form of {@code lower} as a verb. */
    static String verb(String lower) {
        String irregular = IRREGULAR.get(lower);
        if (irregular != null) {
            return irregular;
        }
        if (KNOWN.contains(lower) || lower.length() < 4) {
            return lower;
        }
        if (lower.endsWith("ing")) {
            return choose(lower, lower.substring(0, lower.length() - 3));
        }
        if (lower.endsWith("ied")) {
            return lower.substring(0, lower.length() - 3) + 'y';
        }
        if (lower.endsWith("ed")) {
            return choose(lower, lower.substring(0, lower.length() - 2));
        }
        return withoutS(lower);
    }

    /** Returns the singular of {@code lower}. */
    static String noun(String lower) {
        String irregular = IRREGULAR.get(lower);
        if (irregular != null && (lower.endsWith("s") || !lower.endsWith("d") && !lower.endsWith("g"))) {
            return irregular;
        }
        return lower.length() < 4 || KNOWN.contains(lower) ? lower : withoutS(lower);
    }

    private static String withoutS(String lower) {
        if (!lower.endsWith("s") || lower.endsWith("ss") || lower.endsWith("us") || lower.endsWith("is")) {
            return lower;
        }
        if (lower.endsWith("ies")) {
            return lower.substring(0, lower.length() - 3) + 'y';
        }
        String shorter = lower.substring(0, lower.length() - 1);
        boolean sibilant = shorter.endsWith("sse")
                || shorter.endsWith("che")
                || shorter.endsWith("she")
                || shorter.endsWith("xe")
                || shorter.endsWith("zze");
        return sibilant && !KNOWN.contains(shorter) ? shorter.substring(0, shorter.length() - 1) : shorter;
    }

    private static String choose(String lower, String stem) {
        if (stem.length() < 2 || stem.chars().noneMatch(c -> VOWELS.indexOf(c) >= 0)) {
            return lower;
        }
        List<String> candidates = new ArrayList<>(List.of(stem, stem + 'e'));
        char last = stem.charAt(stem.length() - 1);
        boolean doubled = stem.length() > 2 && last == stem.charAt(stem.length() - 2);
        if (doubled) {
            candidates.add(stem.substring(0, stem.length() - 1));
        }
        for (String candidate : candidates) {
            if (KNOWN.contains(candidate)) {
                return candidate;
            }
        }
        if (doubled && "lsfz".indexOf(last) < 0) {
            return candidates.get(2);
        }
        return needsE(stem) ? stem + 'e' : stem;
    }

    /** Stems such as {@code impos}, {@code tak}, {@code negotiat}, {@code leav} and {@code chang} lost an e. */
    private static boolean needsE(String stem) {
        int n = stem.length();
        char last = stem.charAt(n - 1);
        char before = stem.charAt(n - 2);
        return last == 'v'
                || last == 'u'
                || (last == 'z' && before != 'z')
                || (last == 'c' && before != 'i')
                || stem.endsWith("at") && n > 3
                || stem.endsWith("ng") && stem.charAt(n - 3) == 'a'
                || (last == 's' && before != 's')
                || stem.endsWith("dg")
                || stem.endsWith("rg")
                || (n == 3
                        && VOWELS.indexOf(before) >= 0
                        && VOWELS.indexOf(last) < 0
                        && VOWELS.indexOf(stem.charAt(0)) < 0
                        && "wxy".indexOf(last) < 0);
    }
}
