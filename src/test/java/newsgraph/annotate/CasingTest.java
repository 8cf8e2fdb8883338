package newsgraph.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CasingTest {

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }

    private static String restored(Casing casing, String headline) {
        return String.join(" ", casing.restore(words(headline)));
    }

    @Test
    void commonWordsOfATitleAreWrittenSmall() {
        assertThat(restored(new Casing(), "Berg Meets Ruiz After Talks")).isEqualTo("Berg meets Ruiz after talks");
    }

    @Test
    void theBodyTellsThatAWordIsAName() {
        Casing casing = new Casing();
        casing.learn(words("Then Rose met the others"));
        assertThat(restored(casing, "Envoy Rose Meets Farmers")).contains("Rose");
    }

    @Test
    void theBodyTellsThatAWordIsNone() {
        Casing casing = new Casing();
        casing.learn(words("They fished for grundels all day"));
        assertThat(restored(casing, "Farmers Fear For Grundels")).endsWith("grundels");
    }

    @Test
    void theFirstWordOfASentenceTellsNothing() {
        Casing casing = new Casing();
        casing.learn(words("Talks about fish failed"));
        assertThat(restored(casing, "Long Peace Talks Fail")).isEqualTo("long peace talks fail");
    }

    @Test
    void aHeadlineTeachesNothing() {
        Casing casing = new Casing();
        casing.learn(words("Farmers Fear Talks About Fish"));
        assertThat(restored(casing, "Envoy Fears Long Talks")).endsWith("talks");
    }

    @Test
    void wordsThatOpenNamesOfCountriesStay() {
        assertThat(restored(new Casing(), "North Korea Tests Boats")).startsWith("North Korea");
        assertThat(restored(new Casing(), "Boats Sail North today")).contains("north");
    }

    @Test
    void allCapitalsBecomeNamesAndWords() {
        assertThat(restored(new Casing(), "BERG MEETS RUIZ AFTER GRUNDEL VOTE"))
                .isEqualTo("Berg meets Ruiz after Grundel vote");
    }

    @Test
    void namesInCapitalsAreWrittenAsTheyAreKnown() {
        assertThat(restored(new Casing(), "THE UNITED NATIONS AND FIJI WANT A NEW VOTE"))
                .isEqualTo("the United Nations and Fiji want a new vote");
        assertThat(restored(new Casing(), "UK AND UNESCO PRESS XI AND THE FLN IN NEW ZEALAND"))
                .isEqualTo("UK and UNESCO press Xi and the FLN in New Zealand");
    }

    @Test
    void abbreviationsKeepTheirCapitals() {
        assertThat(restored(new Casing(), "U.S. Sends Envoy To Peru")).startsWith("U.S.");
        assertThat(restored(new Casing(), "UNHCR SENDS BOATS TO HARBOUR")).contains("boats");
        assertThat(restored(new Casing(), "NATO SENDS BOATS TO HARBOUR")).startsWith("NATO");
    }

    @Test
    void titleCaseNeedsThreeLongWordsAndNoSmallOne() {
        assertThat(Casing.isTitleCase(words("Berg Meets Ruiz in Lima"))).isTrue();
        assertThat(Casing.isTitleCase(words("Berg meets Ruiz in Lima"))).isFalse();
        assertThat(Casing.isTitleCase(words("Berg Meets"))).isFalse();
    }

    @Test
    void capitalsThroughoutNeedThreeLongWords() {
        assertThat(Casing.isAllCapitals(words("BERG MEETS RUIZ"))).isTrue();
        assertThat(Casing.isAllCapitals(words("BERG MEETS Ruiz"))).isFalse();
        assertThat(Casing.isAllCapitals(words("THE END"))).isFalse();
    }
}
