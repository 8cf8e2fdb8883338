package newsgraph.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds dates that are written out with day, month and year. */
final class Dates {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH =
            "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
    private static final String YEAR = "((?:19|20)\\d\\d)";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";

    /** {@code 2017-09-30}, {@code 30 September 2017} or {@code Sept. 30, 2017}: three groups each. */
    private static final Pattern DATE = Pattern.compile(
            "\\b(?:" + YEAR + "-(\\d\\d)-(\\d\\d)"
                    + "|" + DAY + " " + MONTH + ",? " + YEAR + "\\b"
                    + "|" + MONTH + " " + DAY + ",? " + YEAR + "\\b)",
            Pattern.CASE_INSENSITIVE);

    private Dates() {}

    /** Returns the first full date in {@code text} that the calendar has, or null if there is none. */
    static @Nullable LocalDate first(String text) {
        Matcher matcher = DATE.matcher(text);
        while (matcher.find()) {
            LocalDate date = date(matcher);
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    private static @Nullable LocalDate date(Matcher matcher) {
        if (matcher.group(1) != null) {
            return date(matcher.group(1), Integer.parseInt(matcher.group(2)), matcher.group(3));
        }
        if (matcher.group(4) != null) {
            return date(matcher.group(6), month(matcher.group(5)), matcher.group(4));
        }
        return date(matcher.group(9), month(matcher.group(7)), matcher.group(8));
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static @Nullable LocalDate date(String year, int month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
