package newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Dates seen from Wednesday, 11 October 2017; the trigger is the first word. */
class EventTimeTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2017, 10, 11);

    private static String time(@Nullable LocalDate published, Factuality factuality, String words) {
        EventTime.Dated dated = new EventTime(List.of(words.split(" ")), published).of(0, factuality);
        return dated == null ? "never" : dated.date() + " " + dated.precision();
    }

    private static String past(String words) {
        return time(WEDNESDAY, Factuality.ACTUAL, words);
    }

    private static String ahead(String words) {
        return time(WEDNESDAY, Factuality.PLANNED, words);
    }

    @Test
    void aWeekdayIsTheLastOneOfWhatHappened() {
        assertThat(past("met on monday")).isEqualTo("2017-10-09 DAY");
        assertThat(past("met on thursday")).isEqualTo("2017-10-05 DAY");
    }

    @Test
    void aWeekdayIsTheNextOneOfWhatIsPlanned() {
        assertThat(ahead("meet on monday")).isEqualTo("2017-10-16 DAY");
    }

    @Test
    void theArticlesOwnWeekdayIsItsDay() {
        assertThat(past("met on wednesday")).isEqualTo("2017-10-11 DAY");
        assertThat(ahead("meet on wednesday")).isEqualTo("2017-10-11 DAY");
    }

    @Test
    void yesterdayTodayAndTomorrowAreDays() {
        assertThat(past("met yesterday")).isEqualTo("2017-10-10 DAY");
        assertThat(past("met today")).isEqualTo("2017-10-11 DAY");
        assertThat(ahead("meet tomorrow")).isEqualTo("2017-10-12 DAY");
    }

    @Test
    void lastWeekIsNoMoreExactThanAMonth() {
        assertThat(past("met last week")).isEqualTo("2017-10-01 MONTH");
    }

    @Test
    void lastMonthAndNextYearAreMonthAndYear() {
        assertThat(past("met last month")).isEqualTo("2017-09-01 MONTH");
        assertThat(ahead("meet next year")).isEqualTo("2018-01-01 YEAR");
    }

    @Test
    void aWeekWithoutDirectionTellsNothing() {
        assertThat(past("met a week")).isEqualTo("2017-10-11 PUBLISHED");
    }

    @Test
    void aMonthIsTheLastOrTheNextOfItsName() {
        assertThat(ahead("meet in november")).isEqualTo("2017-11-01 MONTH");
        assertThat(past("met in november")).isEqualTo("2016-11-01 MONTH");
        assertThat(ahead("meet in march")).isEqualTo("2018-03-01 MONTH");
    }

    @Test
    void aDayOfAMonthIsADay() {
        assertThat(past("met on sept. 30")).isEqualTo("2017-09-30 DAY");
        assertThat(past("met on 30 september")).isEqualTo("2017-09-30 DAY");
        assertThat(past("met on march 3rd , 2015")).isEqualTo("2015-03-03 DAY");
    }

    @Test
    void aYearBehindInIsAYear() {
        assertThat(past("met in 1997")).isEqualTo("1997-01-01 YEAR");
        assertThat(past("met 1997 fishermen")).isEqualTo("2017-10-11 PUBLISHED");
    }

    @Test
    void mayIsAMonthOnlyWhereItLooksLikeOne() {
        assertThat(past("meeting may help")).isEqualTo("2017-10-11 PUBLISHED");
        assertThat(past("met in may")).isEqualTo("2017-05-01 MONTH");
    }

    @Test
    void aDayThatIsNotInTheCalendarIsNoDate() {
        assertThat(past("met on feb. 30")).isEqualTo("2017-10-11 PUBLISHED");
    }

    @Test
    void theNearestExpressionWins() {
        assertThat(past("met on monday what was agreed in 1997")).isEqualTo("2017-10-09 DAY");
    }

    @Test
    void withoutWordsTheArticlesDayIsTaken() {
        assertThat(past("met quietly")).isEqualTo("2017-10-11 PUBLISHED");
    }

    @Test
    void withoutAnyDayThereIsNone() {
        assertThat(time(null, Factuality.ACTUAL, "met on monday")).isEqualTo("never");
        assertThat(time(null, Factuality.ACTUAL, "met on march 3 , 2015")).isEqualTo("2015-03-03 DAY");
    }
}
