package newsgraph.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommonWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"meeting", "visited", "countries", "monday", "may", "ramadan"})
    void wordsInAllFormsMonthsAndDaysAreCommon(String word) {
        assertThat(CommonWords.contains(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tillerson", "grundel", "lima", "xqzt"})
    void namesAreNot(String word) {
        assertThat(CommonWords.contains(word)).isFalse();
    }
}
