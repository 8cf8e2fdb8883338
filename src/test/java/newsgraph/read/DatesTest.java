package newsgraph.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2014-05-12T08:00:00Z | 2014-05-12",
                "Monday, 12 May 2014 | 2014-05-12",
                "12th May, 2014 | 2014-05-12",
                "Sept. 3, 1995 | 1995-09-03",
                "SEPTEMBER 3 1995 | 1995-09-03",
                "3 Sep 1995 | 1995-09-03",
                "June 1st, 2001 | 2001-06-01",
                "30 February 2001, or rather 1 March 2001 | 2001-03-01",
                "2001-02-30 and 2001-03-02 | 2001-03-02",
                "from 1 March 2001 until 2001-03-02 | 2001-03-01",
            })
    void theFirstDateThatExistsIsFound(String text, LocalDate date) {
        assertThat(Dates.first(text)).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 May", "May 2014", "in 2014", "Marching 12, 2014", "99 May 2014", ""})
    void aDateWithoutDayMonthAndYearIsNone(String text) {
        assertThat(Dates.first(text)).isNull();
    }
}
