package newsgraph.extract;

/** How exactly a text dates an event. */
public enum DatePrecision {
    /** To the day. */
    DAY,
    /** To the month; the date is its first day. */
    MONTH,
    /** To the year; the date is its first day. */
    YEAR,
    /** Not at all; the date is the article's own. */
    PUBLISHED
}
