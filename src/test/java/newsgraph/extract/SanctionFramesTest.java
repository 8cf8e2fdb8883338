package newsgraph.extract;

import static newsgraph.extract.Tagged.relations;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The frames of sanctions, on hand-tagged sentences. */
class SanctionFramesTest {

    private static final String BERG = "[Berg/PROPN=person:berg] ";
    private static final String PERU = "[Peru/PROPN=country:PE] ";
    private static final String NORWAY = "[Norway/PROPN=country:NO] ";
    private static final String VISITED = "(person:berg, VISITS, country:PE, ACTUAL)";
    private static final String SANCTIONED = "(country:NO, SANCTIONS, country:PE, ACTUAL)";

    @Test
    void passiveVoiceSwapsSourceAndTarget() {
        assertThat(relations(PERU + "was visited/VERB by " + BERG + ".")).containsExactly(VISITED);
        assertThat(relations(PERU + "was sanctioned/VERB by " + NORWAY + ".")).containsExactly(SANCTIONED);
    }

    @Test
    void sanctionsAreImposedByTheSubjectOnTheTarget() {
        assertThat(relations(NORWAY + "imposed/VERB sanctions/NOUN on " + PERU + "."))
                .containsExactly(SANCTIONED);
    }

    @Test
    void sanctionsImposedByAnAgentAreHis() {
        assertThat(relations(
                        "The sanctions/NOUN imposed/VERB on " + PERU + "by " + NORWAY + "hurt/VERB farmers/NOUN ."))
                .containsExactly(SANCTIONED);
    }

    @Test
    void aCountryBeforeSanctionsImposesThem() {
        assertThat(relations("The [Norwegian/ADJ=country:NO~] sanctions/NOUN on " + PERU + "hurt/VERB farmers/NOUN ."))
                .containsExactly(SANCTIONED);
    }

    @Test
    void theOwnerOfWhatIsFrozenIsSanctioned() {
        assertThat(relations(NORWAY + "froze/VERB the assets/NOUN of " + BERG + "."))
                .containsExactly("(country:NO, SANCTIONS, person:berg, ACTUAL)");
        assertThat(relations(NORWAY + "froze/VERB " + BERG + "'s assets/NOUN ."))
                .containsExactly("(country:NO, SANCTIONS, person:berg, ACTUAL)");
    }

    @Test
    void aCountryBeforeTheHeadOfTheTargetIsTheTarget() {
        assertThat(relations(NORWAY + "imposed/VERB sanctions/NOUN on " + PERU + "'s fishing/NOUN fleet/NOUN ."))
                .containsExactly(SANCTIONED);
    }

    @Test
    void whoIsHitWithSanctionsIsTheirTarget() {
        assertThat(relations(NORWAY + "hit/VERB " + PERU + "with sanctions/NOUN ."))
                .containsExactly(SANCTIONED);
    }

    @Test
    void aBanFromEnteringIsASanction() {
        assertThat(relations(NORWAY + "barred/VERB " + BERG + "from entering/VERB the country/NOUN ."))
                .containsExactly("(country:NO, SANCTIONS, person:berg, ACTUAL)");
    }

    @Test
    void travelBansAreSanctionsAndOtherBansAreNot() {
        assertThat(relations(NORWAY + "imposed/VERB a travel/NOUN ban/NOUN on " + BERG + "."))
                .containsExactly("(country:NO, SANCTIONS, person:berg, ACTUAL)");
        assertThat(relations(NORWAY + "imposed/VERB a smoking/NOUN ban/NOUN on " + BERG + "."))
                .isEmpty();
    }

    @Test
    void aCourtThatSanctionsSomebodyMakesNoPolicy() {
        assertThat(relations(BERG + "was sanctioned/VERB by the court/NOUN for [Norway/PROPN=country:NO] ."))
                .isEmpty();
    }

    @Test
    void whoIsPutOnABlacklistIsUnderSanctions() {
        assertThat(relations(NORWAY + "added/VERB " + PERU + "to/ADP its/PRON blacklist/NOUN ."))
                .containsExactly(SANCTIONED);
        assertThat(relations(NORWAY + "took/VERB " + PERU + "off/ADP its/PRON blacklist/NOUN ."))
                .containsExactly("(country:NO, SANCTIONS, country:PE, NEGATED)");
        assertThat(relations(NORWAY + "wants/VERB to/PART take/VERB " + PERU + "off/ADP its/PRON blacklist/NOUN ."))
                .containsExactly(SANCTIONED);
    }
}
