package newsgraph.report;

import java.util.Locale;

/** How types and addresses are shown. */
final class Names {

    private Names() {}

    /** Returns {@code meets with} for {@code MEETS_WITH}. */
    static String words(String type) {
        return type.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Tells whether {@code url} leads to the web: an article's address may also be a file or a script. */
    static boolean isWebAddress(String url) {
        return url.matches("(?i)https?://[^\\s<>\"{}|\\\\^`]+");
    }
}
