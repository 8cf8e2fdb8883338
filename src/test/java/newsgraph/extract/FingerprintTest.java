package newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    private static final String WIRE = """
            The foreign ministers of the two neighbours met in the border town of Osh on Tuesday to settle the quarrel \
            over water that has soured relations since the spring. They agreed to open both sluices by the end of the \
            month and to send engineers of either side to read the gauges together. A joint statement spoke of a frank \
            and useful exchange. Farmers downriver have lost a third of their cotton, and the markets of the valley \
            have seen scuffles over the price of bread. The presidents are to meet in the autumn if the truce holds.""";

    @Test
    void aCopyThatWasTouchedUpAndShortenedResemblesItsOriginal() {
        String touched = WIRE.replace("on Tuesday ", "").replace("frank and useful", "frank");
        String shortened = touched.substring(0, touched.indexOf(" The presidents"));

        assertThat(similarity(WIRE, WIRE)).isEqualTo(1);
        assertThat(similarity(WIRE, touched)).isBetween(0.6, 0.99);
        assertThat(similarity(WIRE, shortened)).isBetween(0.5, 0.95);
    }

    @Test
    void capitalsPunctuationAndLineBreaksDoNotMatter() {
        assertThat(similarity(WIRE, WIRE.toUpperCase(java.util.Locale.ROOT).replace(". ", "\n\n")))
                .isEqualTo(1);
    }

    @Test
    void anotherReportOfTheSameEventIsNoCopy() {
        String other = """
                Two foreign ministers sat down in Osh this week and came away with a deal on water. Sluices on both \
                sides will be opened before the month is out, and gauges will be read by mixed teams of engineers. \
                Cotton growers, who saw a third of the crop wither, were cautious. In the autumn the presidents may \
                follow, a diplomat said, provided that nobody shoots again along the canal.""";
        assertThat(similarity(WIRE, other)).isLessThan(0.1);
    }

    @Test
    void aBriefOfAFewWordsHasNone() {
        assertThat(Fingerprint.of("The ministers met in Osh on Tuesday.")).isNull();
        assertThat(Fingerprint.of("")).isNull();
    }

    @Test
    void whatIsNoFingerprintIsRefused() {
        assertThatThrownBy(() -> Fingerprint.bytes("AAEC"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a fingerprint has 64 bytes, not 3");
    }

    private static double similarity(String one, String other) {
        return Fingerprint.similarity(
                Objects.requireNonNull(Fingerprint.of(one)), Objects.requireNonNull(Fingerprint.of(other)));
    }
}
