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
    private static final Pattern ISO = Pattern.compile("\\b((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "\\b(\\d{1,2})(?:st|nd|rd|th)? " + MONTH + ",? ((?:19|20)\\d\\d)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)\\b", Pattern.CASE_INSENSITIVE);

    private Dates() {}

    /** Returns the first full date in {@code text}, or null if there is none. */
    static @Nullable LocalDate first(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.find()) {
            return date(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
        }
        Matcher day = DAY_FIRST.matcher(text);
        if (day.find()) {
            return date(day.group(3), month(day.group(2)), day.group(1));
        }
        Matcher month = MONTH_FIRST.matcher(text);
        if (month.find()) {
            return date(month.group(3), month(month.group(1)), month.group(2));
        }
        return null;
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
