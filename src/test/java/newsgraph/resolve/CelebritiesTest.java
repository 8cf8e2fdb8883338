package newsgraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import newsgraph.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CelebritiesTest {

    private final Celebrities celebrities = new Celebrities(Knowledge.get(), LocalDate.of(2017, 10, 11));

    private static @Nullable String id(@Nullable Known known) {
        return known == null ? null : known.id();
    }

    @Test
    void aHeadOfStateIsKnownBySurname() {
        assertThat(id(celebrities.bySurname("Putin", "president ", "", ""))).isEqualTo("person:vladimir-putin");
    }

    @Test
    void theDateTellsWhichBushIsMeant() {
        assertThat(id(celebrities.at(LocalDate.of(2005, 5, 1)).bySurname("Bush", "president ", "US", "")))
                .isEqualTo("person:george-w-bush");
        assertThat(id(celebrities.at(LocalDate.of(1990, 5, 1)).bySurname("Bush", "president ", "US", "")))
                .isEqualTo("person:george-h-w-bush");
    }

    @Test
    void anotherCountryOrGenderIsAnotherPerson() {
        assertThat(celebrities.bySurname("Putin", "president ", "PE", "")).isNull();
        assertThat(celebrities.bySurname("Putin", "president ", "", "f")).isNull();
    }

    @Test
    void anUnknownSurnameIsNobody() {
        assertThat(celebrities.bySurname("Grundelsson", "president ", "", "")).isNull();
    }
}
