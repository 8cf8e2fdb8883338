package newsgraph.extract;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Dates events by the words of their sentence against the article's date: {@code on Monday}, {@code Sept. 30},
 * {@code last week}, {@code in November}, {@code in 1997}. The expression nearest to the trigger wins.
 */
final class EventTime {

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("january", 1),
            Map.entry("february", 2),
            Map.entry("march", 3),
            Map.entry("april", 4),
            Map.entry("may", 5),
            Map.entry("june", 6),
            Map.entry("july", 7),
            Map.entry("august", 8),
            Map.entry("september", 9),
            Map.entry("october", 10),
            Map.entry("november", 11),
            Map.entry("december", 12),
            Map.entry("jan.", 1),
            Map.entry("feb.", 2),
            Map.entry("mar.", 3),
            Map.entry("apr.", 4),
            Map.entry("aug.", 8),
            Map.entry("sept.", 9),
            Map.entry("sep.", 9),
            Map.entry("oct.", 10),
            Map.entry("nov.", 11),
            Map.entry("dec.", 12));

    /** A date and how exact it is. */
    record Dated(LocalDate date, DatePrecision precision) {}

    private final List<String> words;
    private final @Nullable LocalDate published;

    EventTime(List<String> lowerWords, @Nullable LocalDate published) {
        words = lowerWords;
        this.published = published;
    }

    /** Returns when the event at the token {@code trigger} happens; null if neither text nor article tells. */
    @Nullable
    Dated of(int trigger, Factuality factuality) {
        Dated best = null;
        int distance = Integer.MAX_VALUE;
        for (int i = 0; i < words.size(); i++) {
            int away = Math.abs(i - trigger);
            Dated dated = away < distance
                    ? at(i, factuality == Factuality.PLANNED || factuality == Factuality.POSSIBLE)
                    : null;
            if (dated != null) {
                best = dated;
                distance = away;
            }
        }
        return best != null || published == null ? best : new Dated(published, DatePrecision.PUBLISHED);
    }

    private @Nullable Dated at(int i, boolean ahead) {
        if (isSince(i)) {
            return null;
        }
        String word = words.get(i);
        Integer month = word.equals("may") && !isMonthMay(i) ? null : MONTHS.get(word);
        if (month != null) {
            return month(i, month, ahead);
        }
        if (word.matches("(19|20)\\d\\d")
                && (word(i - 1).equals("in") || word(i - 1).equals("of"))) {
            return new Dated(LocalDate.of(Integer.parseInt(word), 1, 1), DatePrecision.YEAR);
        }
        return published == null ? null : relative(i, word, published, ahead);
    }

    /** {@code for the first time since May 1928}: the day of another event. */
    private boolean isSince(int i) {
        for (int k = i - 1; k >= 0 && k > i - 15 && !word(k).equals(","); k--) {
            if (word(k).equals("since")) {
                return true;
            }
        }
        return false;
    }

    private boolean isMonthMay(int i) {
        return word(i - 1).equals("in")
                || word(i - 1).matches("\\d{1,2}|on|of|last|next|this|late|early|mid")
                || word(i + 1).matches("\\d{1,4}");
    }

    private @Nullable Dated month(int i, int month, boolean ahead) {
        String dayWord = word(i + 1).matches("\\d{1,2}(st|nd|rd|th)?")
                ? word(i + 1)
                : word(i - 1).matches("\\d{1,2}(st|nd|rd|th)?") ? word(i - 1) : "";
        int yearAt = dayWord.equals(word(i + 1)) && !dayWord.isEmpty() ? i + 2 : i + 1;
        if (word(yearAt).equals(",") || word(yearAt).equals("of")) {
            yearAt++;
        }
        Integer year = word(yearAt).matches("(19|20)\\d\\d") ? Integer.valueOf(word(yearAt)) : null;
        int day = dayWord.isEmpty() ? 1 : Integer.parseInt(dayWord.replaceAll("\\D", ""));
        try {
            LocalDate date = year != null
                    ? LocalDate.of(year, month, day)
                    : nearest(month, day, ahead, word(i - 1).equals("last"));
            return date == null ? null : new Dated(date, dayWord.isEmpty() ? DatePrecision.MONTH : DatePrecision.DAY);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Without a year the last such day before the article's, or the next behind it. */
    private @Nullable LocalDate nearest(int month, int day, boolean ahead, boolean last) {
        if (published == null) {
            return null;
        }
        LocalDate date = LocalDate.of(published.getYear(), month, day);
        if (ahead && !last && date.isBefore(published.withDayOfMonth(1))) {
            return date.plusYears(1);
        }
        return (!ahead || last) && date.isAfter(published.plusDays(7)) ? date.minusYears(1) : date;
    }

    private @Nullable Dated relative(int i, String word, LocalDate day, boolean ahead) {
        String before = word(i - 1);
        switch (word) {
            case "today", "tonight" -> {
                return new Dated(day, DatePrecision.DAY);
            }
            case "yesterday" -> {
                return new Dated(day.minusDays(1), DatePrecision.DAY);
            }
            case "tomorrow" -> {
                return new Dated(day.plusDays(1), DatePrecision.DAY);
            }
            case "month" -> {
                return direction(before) == null
                        ? null
                        : new Dated(day.plusMonths(sign(before)).withDayOfMonth(1), DatePrecision.MONTH);
            }
            case "year" -> {
                return direction(before) == null
                        ? null
                        : new Dated(day.plusYears(sign(before)).withDayOfYear(1), DatePrecision.YEAR);
            }
            case "week" -> {
                return direction(before) == null || sign(before) == 0
                        ? null
                        : new Dated(day.plusWeeks(sign(before)).withDayOfMonth(1), DatePrecision.MONTH);
            }
            default -> {
                return weekday(word, before, day, ahead);
            }
        }
    }

    private @Nullable Dated weekday(String word, String before, LocalDate day, boolean ahead) {
        if (!word.endsWith("day")) {
            return null;
        }
        for (DayOfWeek weekday : DayOfWeek.values()) {
            if (weekday.name().toLowerCase(Locale.ROOT).equals(word)) {
                boolean next = before.equals("next") || ahead && !before.equals("last");
                return new Dated(
                        day.with(
                                next
                                        ? TemporalAdjusters.nextOrSame(weekday)
                                        : TemporalAdjusters.previousOrSame(weekday)),
                        DatePrecision.DAY);
            }
        }
        return null;
    }

    private static @Nullable String direction(String word) {
        return word.equals("last") || word.equals("next") || word.equals("this") ? word : null;
    }

    private static int sign(String word) {
        return word.equals("last") ? -1 : word.equals("next") ? 1 : 0;
    }

    private String word(int i) {
        return i >= 0 && i < words.size() ? words.get(i) : "";
    }
}
