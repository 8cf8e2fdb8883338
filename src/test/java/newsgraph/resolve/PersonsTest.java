package newsgraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import newsgraph.knowledge.Judgements;
import newsgraph.knowledge.Knowledge;
import org.junit.jupiter.api.Test;

/** Which names belong to one person: {@code Mr. Berg} is the honorific and the name. */
class PersonsTest {

    private Persons persons = persons(Judgements.get());

    private static Persons persons(Judgements judgements) {
        return new Persons(
                Gazetteer.get(), new Celebrities(Knowledge.get(), LocalDate.of(2017, 10, 11)), "key", judgements);
    }

    private void add(String... names) {
        List<Persons.Naming> namings = new ArrayList<>();
        for (String name : names) {
            namings.add(new Persons.Naming(name(name), null, honorific(name), "", ""));
        }
        persons.add(namings);
    }

    private String id(String name) {
        return Objects.requireNonNull(persons.find(name(name), honorific(name)), name).id;
    }

    private static String honorific(String name) {
        return name.startsWith("Mr") ? name.substring(0, name.indexOf(' ')).toLowerCase(java.util.Locale.ROOT) : "";
    }

    private static String name(String name) {
        return name.startsWith("Mr") ? name.substring(name.indexOf(' ') + 1) : name;
    }

    @Test
    void aSurnameBelongsToTheFullName() {
        add("Bergstrom", "Anna Bergstrom");
        assertThat(id("Bergstrom")).isEqualTo("person:anna-bergstrom");
    }

    @Test
    void initialsAbbreviateGivenNames() {
        add("Anna Karin Bergstrom", "A. K. Bergstrom");
        assertThat(id("A. K. Bergstrom")).isEqualTo("person:anna-karin-bergstrom");
    }

    @Test
    void otherGivenNamesAreOtherPeople() {
        add("Anna Bergstrom", "Olaf Bergstrom");
        assertThat(id("Anna Bergstrom")).isNotEqualTo(id("Olaf Bergstrom"));
    }

    @Test
    void anEastAsianFamilyNameStandsFirst() {
        add("Xuq Dongle", "Xuq");
        assertThat(id("Xuq")).isEqualTo("person:xuq-dongle");
    }

    @Test
    void billAndHillaryClintonAreToldByTitle() {
        add("Bill Clinton", "Hillary Clinton", "Mr. Clinton", "Mrs. Clinton");
        assertThat(id("Mr. Clinton")).isEqualTo("person:bill-clinton");
        assertThat(id("Mrs. Clinton")).isEqualTo("person:hillary-clinton");
    }

    @Test
    void anUnknownSurnameAloneIsSomeoneOfThisArticleOnly() {
        add("Grundelsson");
        assertThat(id("Grundelsson")).isEqualTo("person:grundelsson-key");
    }

    @Test
    void aNameNobodyGaveIsNobody() {
        add("Anna Bergstrom");
        assertThat(persons.find("Ruizano", "")).isNull();
    }

    @Test
    void accentsHyphensAndPossessivesDoNotMatter() {
        assertThat(PersonNames.words("José Pérez-Ruiz's")).containsExactly("jose", "perez", "ruiz");
    }

    @Test
    void namesThatAreJudgedDifferentStayApart() {
        add("Mikael J. Bergstrom", "Mikael Bergstrom");
        assertThat(id("Mikael Bergstrom")).isEqualTo(id("Mikael J. Bergstrom"));

        Judgements.Pair apart = new Judgements.Pair("person:mikael-bergstrom", "person:mikael-j-bergstrom");
        persons = persons(new Judgements(Map.of(), Set.of(apart)));
        add("Mikael J. Bergstrom", "Mikael Bergstrom");
        assertThat(id("Mikael Bergstrom")).isEqualTo("person:mikael-bergstrom");
        assertThat(id("Mikael J. Bergstrom")).isEqualTo("person:mikael-j-bergstrom");
    }
}
