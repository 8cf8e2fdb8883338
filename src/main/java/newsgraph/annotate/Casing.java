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
            words[i] = allCapitals
                    ? ofCapitals(word, i > 0 ? tokens.get(i - 1) : "", next)
                    : ofTitle(word, opensName(word, next));
        }
        return words;
    }

    private static boolean opensName(String word, String next) {
        return OPEN_NAMES.contains(word.toLowerCase(Locale.ROOT))
                && !next.isEmpty()
                && Character.isUpperCase(next.charAt(0));
    }

    private String ofCapitals(String word, String previous, String next) {
        Spellings spellings = Spellings.get();
        if (spellings.isCountryInCapitals(word)) {
            return word;
        }
        boolean inName = spellings.isPair(previous, word) || spellings.isPair(word, next);
        String restored = word.equals("A") ? "a" : ofTitle(word, inName);
        return restored.equals(word) && word.indexOf('.') <= 0 ? spellings.of(word) : restored;
    }

    /** Returns {@code word} small where the article or the common words say so, as it is where not. */
    private String ofTitle(String word, boolean inName) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (!Character.isUpperCase(word.charAt(0)) || word.indexOf('.') > 0) {
            return word;
        }
        int seen = lowerMinusCapital.getOrDefault(lower, 0);
        return seen > 0 || seen == 0 && isCommon(lower) && !inName ? lower : word;
    }

    static boolean isCommon(String lower) {
        return COMMON.contains(lower) || COMMON.contains(Lemmatizer.verb(lower));
    }
}
