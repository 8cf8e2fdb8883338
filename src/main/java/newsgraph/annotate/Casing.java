package newsgraph.annotate;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Gives words of headlines in capitals or in title case the case that they have in running text, by the evidence of the
 * article's body first and a list of common words second.
 */
final class Casing {

    private static final Set<String> COMMON = WordList.words("commonwords.txt");

    /** Common words that as often begin the name of a country: kept as they are when a capital follows. */
    private static final Set<String> OPEN_NAMES =
            Set.of("north", "south", "east", "west", "united", "new", "saudi", "white", "ivory");

    private final Map<String, Integer> lowerMinusCapital = new HashMap<>();

    /** Learns how {@code tokens}, a sentence of running text, write their words. The first word tells nothing. */
    void learn(List<String> tokens) {
        if (isShouting(tokens)) {
            return;
        }
        for (int i = 1; i < tokens.size(); i++) {
            String word = tokens.get(i);
            char first = word.charAt(0);
            boolean afterQuote = tokens.get(i - 1).equals("\"");
            if (Character.isLetter(first) && !afterQuote) {
                lowerMinusCapital.merge(
                        word.toLowerCase(Locale.ROOT), Character.isUpperCase(first) ? -1 : 1, Integer::sum);
            }
        }
    }

    /** Returns whether most words of {@code tokens} begin with a capital, so that capitals tell nothing. */
    static boolean isShouting(List<String> tokens) {
        int capital = 0;
        int small = 0;
        for (String token : tokens) {
            if (Character.isLetter(token.charAt(0)) && token.length() > 3) {
                if (Character.isUpperCase(token.charAt(0))) {
                    capital++;
                } else {
                    small++;
                }
            }
        }
        return capital >= 3 && capital > 4 * small;
    }

    /** Returns whether every longer word of {@code tokens} begins with a capital: a headline, wherever it stands. */
    static boolean isTitleCase(List<String> tokens) {
        int capital = 0;
        for (String token : tokens) {
            if (Character.isLetter(token.charAt(0)) && token.length() > 3) {
                if (Character.isLowerCase(token.charAt(0))) {
                    return false;
                }
                capital++;
            }
        }
        return capital >= 3;
    }

    /** Returns whether {@code tokens} are words written in capitals throughout. */
    static boolean isAllCapitals(List<String> tokens) {
        int words = 0;
        for (String token : tokens) {
            if (token.chars().anyMatch(Character::isLowerCase)) {
                return false;
            }
            words += token.length() > 3 && Character.isLetter(token.charAt(0)) ? 1 : 0;
        }
        return words > 2;
    }

    /** Returns {@code tokens} in the case of running text. */
    String[] restore(List<String> tokens) {
        boolean allCapitals = tokens.stream()
                .filter(t -> t.length() > 1)
                .noneMatch(t -> t.chars().anyMatch(Character::isLowerCase));
        String[] words = new String[tokens.size()];
        for (int i = 0; i < words.length; i++) {
            String word = tokens.get(i);
            String next = i + 1 < words.length ? tokens.get(i + 1) : "";
            words[i] = restore(word, next, allCapitals);
        }
        return words;
    }

    private String restore(String word, String next, boolean allCapitals) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (!Character.isUpperCase(word.charAt(0)) || word.indexOf('.') > 0) {
            return word;
        }
        int seen = lowerMinusCapital.getOrDefault(lower, 0);
        boolean opensName = OPEN_NAMES.contains(lower) && !next.isEmpty() && Character.isUpperCase(next.charAt(0));
        if (seen > 0 || seen == 0 && isCommon(lower) && !opensName) {
            return lower;
        }
        boolean acronym = word.length() <= 4 && seen == 0;
        return allCapitals && !acronym ? word.charAt(0) + lower.substring(1) : word;
    }

    static boolean isCommon(String lower) {
        return COMMON.contains(lower) || COMMON.contains(Lemmatizer.verb(lower));
    }
}
