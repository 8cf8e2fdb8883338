package newsgraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficesTest {

    @ParameterizedTest
    @ValueSource(strings = {"minister", "president", "gen.", "mrs.", "king"})
    void officesRanksAndHonorificsAreTitles(String word) {
        assertThat(Offices.isTitle(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ministers", "officials", "delegation", "president"})
    void officesAndGroupsInBothNumbersArePeople(String word) {
        assertThat(Offices.isPeople(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"boat", "ministry", "meeting", ""})
    void thingsAreNeither(String word) {
        assertThat(Offices.isPeople(word)).isFalse();
        assertThat(Offices.isTitle(word)).isFalse();
    }

    @Test
    void pluralsAndGroupsMeanMany() {
        assertThat(Offices.isMany("ministers")).isTrue();
        assertThat(Offices.isMany("delegation")).isTrue();
        assertThat(Offices.isMany("minister")).isFalse();
    }

    @Test
    void honorificsAreNoOffices() {
        assertThat(Offices.isHonorific("mr.")).isTrue();
        assertThat(Offices.isOffice("mr.")).isFalse();
        assertThat(Offices.isOffice("gen.")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"ministers, minister", "spokesmen, spokesman", "secretaries, secretary", "minister, minister"})
    void theSingularIsMadeByRule(String word, String singular) {
        assertThat(Offices.singular(word)).isEqualTo(singular);
    }
}
