package newsgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "José Núñez, jose nunez",
                "the U.N., un",
                "The Hague, hague",
                "Norway's, norway",
                "Xi’s, xi",
                "Weiß, weiss",
                "State  Department-East, state department east",
                "country:KP, country:kp",
                "person:rosa-quispe, person:rosa quispe",
            })
    void namesAreComparedWithoutAccentsCaseDotsPossessivesAndArticles(String name, String plain) {
        assertThat(Spelling.plain(name)).isEqualTo(plain);
    }

    @Test
    void aPartIsMadeOfWholeWords() {
        assertThat(Spelling.within("quispe", "rosa quispe")).isTrue();
        assertThat(Spelling.within("rosa quispe", "dr rosa quispe of peru")).isTrue();
        assertThat(Spelling.within("quis", "rosa quispe")).isFalse();
        assertThat(Spelling.within("", "rosa quispe")).isFalse();
    }
}
