package newsgraph.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rows that newsgraph is shipped with. */
class KnowledgeTest {

    private static final Knowledge KNOWLEDGE = Knowledge.get();
    private static final Set<String> CODES =
            KNOWLEDGE.countries().stream().map(Country::iso2).collect(Collectors.toSet());

    @Test
    void countriesAreThoseOfIso3166AndKosovo() {
        Set<String> iso = Stream.concat(Arrays.stream(Locale.getISOCountries()), Stream.of("XK"))
                .collect(Collectors.toSet());
        assertThat(iso).containsAll(CODES);
        assertThat(CODES).hasSizeGreaterThan(190).contains("US", "CN", "XK");
    }

    @Test
    void codesOfCountriesAreUnique() {
        assertThat(KNOWLEDGE.countries()).extracting(Country::iso2).doesNotHaveDuplicates();
        assertThat(KNOWLEDGE.countries()).extracting(Country::iso3).doesNotHaveDuplicates();
        assertThat(KNOWLEDGE.countries()).extracting(Country::name).doesNotHaveDuplicates();
    }

    @Test
    void bothCodesOfACountryBelongTogether() {
        assertThat(KNOWLEDGE.countries())
                .filteredOn(country -> !country.iso2().equals("XK"))
                .allSatisfy(country -> assertThat(new Locale.Builder()
                                .setRegion(country.iso2())
                                .build()
                                .getISO3Country())
                        .isEqualTo(country.iso3()));
    }

    @Test
    void namesOfPeopleAndBodiesAreUnique() {
        assertThat(KNOWLEDGE.people()).extracting(KnownPerson::name).doesNotHaveDuplicates();
        assertThat(KNOWLEDGE.organizations())
                .extracting(KnownOrganization::name)
                .doesNotHaveDuplicates();
    }

    @Test
    void everyoneBelongsToAKnownCountryOrNone() {
        assertThat(KNOWLEDGE.people()).extracting(KnownPerson::country).allMatch(this::isKnown);
        assertThat(KNOWLEDGE.organizations())
                .extracting(KnownOrganization::country)
                .allMatch(this::isKnown);
        assertThat(KNOWLEDGE.places()).extracting(Place::country).allMatch(this::isKnown);
    }

    @Test
    void gendersAreOfTheirLetters() {
        assertThat(KNOWLEDGE.people()).extracting(KnownPerson::gender).containsOnly("m", "f");
        assertThat(KNOWLEDGE.forenames().values()).containsOnly("m", "f", "u");
    }

    @Test
    void noListHasBlankEntries() {
        assertThat(KNOWLEDGE.countries().stream()
                        .flatMap(country -> Stream.of(
                                        country.aliases(), country.demonyms(), country.capitals(), country.metonyms())
                                .flatMap(List::stream)))
                .allMatch(name -> name.equals(name.strip()) && !name.isEmpty());
        assertThat(KNOWLEDGE.people().stream().flatMap(person -> person.aliases().stream()))
                .allMatch(name -> name.equals(name.strip()) && !name.isEmpty());
    }

    @Test
    void knowledgeIsReadOnce() {
        assertThat(Knowledge.get()).isSameAs(KNOWLEDGE);
    }

    private boolean isKnown(String code) {
        return code.isEmpty() || CODES.contains(code);
    }
}
