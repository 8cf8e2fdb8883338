package newsgraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdsTest {

    @ParameterizedTest
    @CsvSource({
        "Rex Tillerson, rex-tillerson", "Recep Tayyip Erdoğan, recep-tayyip-erdogan", "H.R. McMaster, hr-mcmaster",
        "Jean-Claude Juncker, jean-claude-juncker", "People's Party, people-party", "A & B, a-b"
    })
    void aSlugIsTheNameInSmallLettersWithoutAccents(String name, String slug) {
        assertThat(Ids.slug(name)).isEqualTo(slug);
    }

    @Test
    void aNameWithoutLettersStillHasAnId() {
        assertThat(Ids.slug("!!")).isNotEmpty().isNotEqualTo(Ids.slug("??"));
    }

    @Test
    void idsBeginWithTheirType() {
        assertThat(Ids.country("PE")).isEqualTo("country:PE");
        assertThat(Ids.person("Anna Berg")).isEqualTo("person:anna-berg");
        assertThat(Ids.organization("Harbour Board")).isEqualTo("org:harbour-board");
    }
}
