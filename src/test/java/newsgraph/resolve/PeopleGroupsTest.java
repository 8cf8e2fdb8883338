package newsgraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import newsgraph.annotate.Tagged;
import newsgraph.read.Article.BlockKind;
import org.junit.jupiter.api.Test;

/** Noun groups for people in hand-tagged text; {@code <Anna/PROPN Berg/PROPN>} is a person, {@code {Peru/PROPN}} a country. */
class PeopleGroupsTest {

    /** Returns for each group its words, its title behind {@code as} and its owners behind {@code of}. */
    private static List<String> groups(String notation) {
        List<NameSpan> names = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        int token = 0;
        int first = 0;
        for (String piece : notation.split(" ")) {
            if (piece.startsWith("<") || piece.startsWith("{")) {
                first = token;
            }
            token++;
            if (piece.endsWith(">") || piece.endsWith("}")) {
                Known.Kind kind = piece.endsWith(">")
                        ? Known.Kind.PERSON
                        : piece.contains("ADJ") ? Known.Kind.DEMONYM : Known.Kind.COUNTRY;
                names.add(new NameSpan(
                        first,
                        token,
                        kind,
                        kind == Known.Kind.PERSON ? null : new Known(kind, "country:PE", "Peru", "", "PE", 0)));
            }
            plain.append(piece.replaceAll("[<>{}]", "")).append(' ');
        }
        Text text = new Text(Tagged.read(plain.toString(), 0).sentence(BlockKind.BODY));
        return new PeopleGroups(text, names)
                .read().stream()
                        .map(group -> text.shown(group.first(), group.end())
                                + (group.title().isEmpty() ? "" : " as " + group.title())
                                + (group.owners().isEmpty()
                                        ? ""
                                        : " of " + group.owners().size())
                                + (group.isMany() ? " many" : ""))
                        .toList();
    }

    @Test
    void aBareNameIsAGroup() {
        assertThat(groups("<Anna/PROPN Berg/PROPN> slept/VERB .")).containsExactly("Anna Berg");
    }

    @Test
    void aTitleAndItsOwnerStandBeforeAName() {
        assertThat(groups("{Peruvian/ADJ} Foreign/PROPN Minister/PROPN <Anna/PROPN Berg/PROPN> slept/VERB ."))
                .containsExactly("Peruvian Foreign Minister Anna Berg as Foreign Minister of 1");
    }

    @Test
    void aDescriptionWithoutNameIsAGroup() {
        assertThat(groups("the foreign/ADJ minister/NOUN slept/VERB ."))
                .containsExactly("the foreign minister as foreign minister");
    }

    @Test
    void pluralsAreMany() {
        assertThat(groups("{Peruvian/ADJ} officials/NOUN slept/VERB ."))
                .singleElement()
                .asString()
                .endsWith("of 1 many");
    }

    @Test
    void thingsAreNoGroups() {
        assertThat(groups("the old/ADJ boat/NOUN sank/VERB .")).isEmpty();
    }

    @Test
    void theOwnerMayStandBehindOf() {
        assertThat(groups("the president/NOUN of {Peru/PROPN} slept/VERB ."))
                .containsExactly("the president of Peru as president of 1");
    }

    @Test
    void anAdministrationIsWhoeverLeadsIt() {
        assertThat(groups("The/DET <Berg/PROPN> administration/NOUN left/VERB ./PUNCT"))
                .containsExactly("The Berg administration");
    }

    @Test
    void aMissionToACountryIsNotOfThatCountry() {
        assertThat(groups("a/DET mission/NOUN to/ADP {Peru/PROPN} left/VERB ./PUNCT"))
                .noneMatch(group -> group.contains(" of 1"));
    }

    @Test
    void aMinisterOfSomethingKeepsHisPortfolio() {
        assertThat(
                        groups(
                                "{Peru/PROPN} 's/PART minister/NOUN of/ADP electricity/NOUN ,/PUNCT <Anna/PROPN Berg/PROPN> ,/PUNCT left/VERB ./PUNCT"))
                .containsExactly("Peru's minister of electricity, Anna Berg, as minister of electricity of 1");
    }

    @Test
    void whoeverSaysItIsNoApposition() {
        assertThat(groups("talks/NOUN with/ADP <Anna/PROPN Berg/PROPN> ,/PUNCT an/DET aide/NOUN said/VERB ./PUNCT"))
                .contains("Anna Berg");
    }
}
