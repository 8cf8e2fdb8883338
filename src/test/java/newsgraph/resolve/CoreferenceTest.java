package newsgraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whom descriptions and pronouns mean, on short texts with the real models. */
class CoreferenceTest {

    @Test
    void heIsTheManAndSheIsTheWoman() {
        Resolved text = Resolved.of(
                "Angela Merkel met Emmanuel Macron in Berlin. He thanked the farmers. She praised the fishermen.");
        assertThat(text.who("He")).isEqualTo("person:emmanuel-macron");
        assertThat(text.who("She")).isEqualTo("person:angela-merkel");
    }

    @Test
    void theForeignMinisterIsWhoHasThatOffice() {
        Resolved text = Resolved.of("Norwegian Foreign Minister Anna Bergstrom met Tomas Ruizano in Lima on Monday. "
                + "The foreign minister praised the fishermen.");
        assertThat(text.who("The foreign minister")).isEqualTo("person:anna-bergstrom");
    }

    @Test
    void aCounterpartIsNotTheOneWhoseCounterpartHeIs() {
        Resolved text =
                Resolved.of("Chinese Foreign Minister Wang Yi spoke on Monday. Later he met his Russian counterpart, "
                        + "Sergei Lavrov, in Sochi.");
        assertThat(text.who("Sergei Lavrov")).isEqualTo("person:sergei-lavrov");
        assertThat(text.who("he")).isEqualTo("person:wang-yi");
    }

    @Test
    void aSurnameMeansWhoWasNamedInFull() {
        Resolved text = Resolved.of("Anna Bergstrom flew to Lima on Monday. Bergstrom will stay for a week.");
        assertThat(text.who("Bergstrom")).isEqualTo("person:anna-bergstrom");
        assertThat(text.ids()).containsOnlyOnce("person:anna-bergstrom");
    }

    @Test
    void aCapitalThatActsIsItsCountry() {
        assertThat(Resolved.of("Peru said on Monday that it would send boats. Norway thanked Peru.")
                        .ids())
                .containsExactly("country:PE", "country:NO");
    }

    @Test
    void aPronounBeforeItsNameMeansTheNextPersonOfTheSentence() {
        Resolved text = Resolved.of("His visit drew protests, but Emmanuel Macron praised the farmers.");
        assertThat(text.who("His")).isEqualTo("person:emmanuel-macron");
    }
}
