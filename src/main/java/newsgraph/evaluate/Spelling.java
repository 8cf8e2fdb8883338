package newsgraph.evaluate;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes names comparable: no accents, case, dots, possessives, articles or punctuation. */
final class Spelling {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s(?![\\p{L}\\p{N}_])");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}_: ]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern ARTICLE = Pattern.compile("^(the|a|an) ");

    private Spelling() {}

    /** Returns {@code name} for comparison; the colon of an id stays. */
    static String plain(String name) {
        String plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        plain = POSSESSIVE.matcher(plain).replaceAll("").replace(".", "");
        plain = OTHER.matcher(plain).replaceAll(" ");
        plain = SPACES.matcher(plain).replaceAll(" ").strip();
        return ARTICLE.matcher(plain).replaceFirst("");
    }

    /** Returns whether the words of {@code part} stand together in {@code whole}; both as {@link #plain} makes them. */
    static boolean within(String part, String whole) {
        return !part.isEmpty() && (' ' + whole + ' ').contains(' ' + part + ' ');
    }
}
