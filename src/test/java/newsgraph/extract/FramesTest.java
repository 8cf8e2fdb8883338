package newsgraph.extract;

import static newsgraph.extract.Tagged.relations;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The frames of meetings, calls and visits, on hand-tagged sentences; {@link SanctionFramesTest} has the others. */
class FramesTest {

    private static final String BERG = "[Berg/PROPN=person:berg] ";
    private static final String RUIZ = "[Ruiz/PROPN=person:ruiz] ";
    private static final String SATO = "[Sato/PROPN=person:sato] ";
    private static final String LIMA = "[Lima/PROPN=country:PE@Lima] ";
    private static final String PERU = "[Peru/PROPN=country:PE] ";
    private static final String NORWAY = "[Norway/PROPN=country:NO] ";
    private static final String MET = "(person:berg, MEETS_WITH, person:ruiz, ACTUAL)";
    private static final String CALLED = "(person:berg, CALLS, person:ruiz, ACTUAL)";
    private static final String VISITED = "(person:berg, VISITS, country:PE, ACTUAL)";

    @Test
    void whoMeetsSomebodyMeetsWithHim() {
        assertThat(relations(BERG + "met/VERB " + RUIZ + ".")).containsExactly(MET);
    }

    @Test
    void whoMeetsWithSomebodyMeetsHim() {
        assertThat(relations(BERG + "met/VERB with " + RUIZ + "on Friday/PROPN ."))
                .containsExactly(MET);
    }

    @Test
    void aMeetingIsKeptOnceWhicheverOfTheTwoIsNamedFirst() {
        assertThat(relations(BERG + "met/VERB " + RUIZ + ".", RUIZ + "met/VERB " + BERG + "."))
                .containsExactly(MET);
    }

    @Test
    void subjectsOfMeetWithoutObjectMeetEachOther() {
        assertThat(relations(BERG + "and " + RUIZ + "met/VERB in " + LIMA + "."))
                .containsExactly(MET);
    }

    @Test
    void threeWhoMeetAreThreePairs() {
        assertThat(relations(BERG + ", " + RUIZ + "and " + SATO + "met/VERB on Monday/PROPN ."))
                .containsExactlyInAnyOrder(
                        MET,
                        "(person:berg, MEETS_WITH, person:sato, ACTUAL)",
                        "(person:ruiz, MEETS_WITH, person:sato, ACTUAL)");
    }

    @Test
    void everyoneOfAListOfObjectsIsMet() {
        assertThat(relations(BERG + "met/VERB " + RUIZ + "and " + SATO + "."))
                .containsExactlyInAnyOrder(MET, "(person:berg, MEETS_WITH, person:sato, ACTUAL)");
    }

    @Test
    void aGroupThatStandsForTwoIsPairedWithItself() {
        assertThat(relations("[The two/NUM leaders/NOUN=person:berg+person:ruiz] met/VERB on Sunday/PROPN ."))
                .containsExactly(MET);
    }

    @Test
    void aGuestIsMetByHisHost() {
        assertThat(relations(BERG + "received/VERB " + RUIZ + "at the palace/NOUN ."))
                .containsExactly(MET);
    }

    @Test
    void shakingHandsIsMeeting() {
        assertThat(relations(BERG + "shook/VERB hands/NOUN with " + RUIZ + ".")).containsExactly(MET);
    }

    @Test
    void shakingAnythingElseIsNot() {
        assertThat(relations(BERG + "shook/VERB dice/NOUN with " + RUIZ + ".")).isEmpty();
    }

    @Test
    void sittingDownNeedsItsParticle() {
        assertThat(relations(BERG + "sat/VERB down/ADP with " + RUIZ + ".")).containsExactly(MET);
        assertThat(relations(BERG + "sat/VERB with " + RUIZ + ".")).isEmpty();
    }

    @Test
    void coffeeWithSomebodyIsAMeeting() {
        assertThat(relations(BERG + "had/VERB coffee/NOUN with " + RUIZ + ".")).containsExactly(MET);
    }

    @Test
    void aQuarrelWithSomebodyIsNot() {
        assertThat(relations(BERG + "had/VERB a quarrel/NOUN with " + RUIZ + "."))
                .isEmpty();
    }

    @Test
    void talksAreHeldByTheSubjectWithTheirPartner() {
        assertThat(relations(BERG + "held/VERB talks/NOUN with " + RUIZ + ".")).containsExactly(MET);
    }

    @Test
    void talksBetweenTwoAreTheirMeeting() {
        assertThat(relations("The talks/NOUN between " + BERG + "and " + RUIZ + "ended/VERB on Monday/PROPN ."))
                .containsExactly(MET);
    }

    @Test
    void aPossessorMeetsThePartnerOfHisMeeting() {
        assertThat(relations(BERG + "'s meeting/NOUN with " + RUIZ + "lasted/VERB an hour/NOUN ."))
                .containsExactly(MET);
    }

    @Test
    void subjectsThatHoldTalksWithoutPartnerHoldThemWithEachOther() {
        assertThat(relations(BERG + "and " + RUIZ + "held/VERB talks/NOUN in " + LIMA + "."))
                .contains(MET);
    }

    @Test
    void aVerbThatReachesNobodyGivesNothing() {
        assertThat(relations(BERG + "met/VERB a fisherman/NOUN .")).isEmpty();
    }

    @Test
    void nobodyMeetsHimself() {
        assertThat(relations(BERG + "met/VERB [him/PRON=person:berg] .")).isEmpty();
    }

    @Test
    void meetingDemandsIsBlocked() {
        assertThat(relations(BERG + "met/VERB the demands/NOUN of " + RUIZ + "."))
                .isEmpty();
        assertThat(relations(BERG + "met/VERB with criticism/NOUN from " + RUIZ + "."))
                .isEmpty();
    }

    @Test
    void meetingInASemifinalIsSport() {
        assertThat(relations(NORWAY + "met/VERB " + PERU + "in the semifinal/NOUN ."))
                .isEmpty();
    }

    @Test
    void visitingAMuseumIsNoVisitToACountry() {
        assertThat(relations(BERG + "visited/VERB the museum/NOUN of " + PERU + "."))
                .isEmpty();
    }

    @Test
    void whoVisitsACountryVisitsIt() {
        assertThat(relations(BERG + "visited/VERB " + PERU + ".")).containsExactly(VISITED);
    }

    @Test
    void aCityStandsForItsCountryAsTheGoalOfAJourney() {
        assertThat(relations(BERG + "flew/VERB to/ADP " + LIMA + "on Monday/PROPN ."))
                .containsExactly(VISITED);
        assertThat(relations(BERG + "arrived/VERB in " + LIMA + ".")).containsExactly(VISITED);
        assertThat(relations(BERG + "left/VERB for " + LIMA + ".")).containsExactly(VISITED);
    }

    @Test
    void aVisitNeedsACountry() {
        assertThat(relations(BERG + "visited/VERB " + RUIZ + "."))
                .doesNotContain(VISITED)
                .isEmpty();
    }

    @Test
    void aTripBelongsToItsPossessorAndGoesWhereToSays() {
        assertThat(relations(BERG + "'s trip/NOUN to/ADP " + PERU + "ended/VERB on Friday/PROPN ."))
                .containsExactly(VISITED);
    }

    @Test
    void theGoalOfAVisitMayStandBeforeIt() {
        assertThat(relations(BERG + "ended/VERB his [Peru/PROPN=country:PE~] visit/NOUN ."))
                .containsExactly(VISITED);
    }

    @Test
    void receivingAVisitMakesTheVisitorTravelHome() {
        assertThat(Tagged.of(RUIZ + "received/VERB a visit/NOUN from " + BERG + ", " + PERU + "said/VERB .")
                        .home("person:ruiz", "country:PE")
                        .relations())
                .contains(VISITED);
    }

    @Test
    void whoGoesSomewhereWithAnObjectIsNotTravelling() {
        assertThat(relations(BERG + "flew/VERB a kite/NOUN to/ADP " + PERU + "."))
                .isEmpty();
    }

    @Test
    void talkingByTelephoneIsACallAndNoMeeting() {
        assertThat(relations(BERG + "spoke/VERB by/ADP phone/NOUN with " + RUIZ + "on Friday/PROPN ."))
                .containsExactly(CALLED);
        assertThat(relations(BERG + "telephoned/VERB " + RUIZ + ".")).containsExactly(CALLED);
        assertThat(relations("A/DET phone/NOUN call/NOUN between/ADP " + BERG + "and " + RUIZ
                        + "lasted/VERB an/DET hour/NOUN ."))
                .containsExactly(CALLED);
    }

    @Test
    void aVideoCallIsAMeeting() {
        assertThat(relations(BERG + "held/VERB a/DET video/NOUN call/NOUN with " + RUIZ + "."))
                .containsExactly(MET);
    }

    @Test
    void theOnlyOtherActorTakesPartInTalksThatOpenASentence() {
        assertThat(relations("Talks/NOUN with " + RUIZ + "lasted/VERB an/DET hour/NOUN , " + BERG + "said/VERB ."))
                .containsExactly(MET);
        assertThat(relations("Talks/NOUN with " + RUIZ + "lasted/VERB an/DET hour/NOUN , " + BERG + "told/VERB " + SATO
                        + "."))
                .isEmpty();
    }

    @Test
    void someOfAGroupActForIt() {
        assertThat(relations("Two/NUM of " + "[Norway's/PROPN ministers/NOUN=country:NO] visited/VERB " + PERU + "."))
                .containsExactly("(country:NO, VISITS, country:PE, ACTUAL)");
    }

    @Test
    void aTourTakesItsTravellerSomewhere() {
        assertThat(relations("The/DET tour/NOUN took/VERB " + BERG + "to/ADP " + PERU + "."))
                .containsExactly(VISITED);
    }

    @Test
    void whoSpendsAnHourWithSomebodyMeetsHim() {
        assertThat(relations(BERG + "spent/VERB two/NUM hours/NOUN with " + RUIZ + "."))
                .containsExactly(MET);
    }

    @Test
    void aCourtesyCallOnSomebodyIsAMeeting() {
        assertThat(relations(BERG + "paid/VERB a/DET courtesy/NOUN call/NOUN on " + RUIZ + "."))
                .containsExactly(MET);
    }

    @Test
    void whoDeniesToMeetDoesNot() {
        assertThat(relations(BERG + "denies/VERB to/PART meet/VERB " + RUIZ + "."))
                .containsExactly("(person:berg, MEETS_WITH, person:ruiz, NEGATED)");
    }

    @Test
    void whoIsExpectedSomewhereIsToCome() {
        assertThat(relations(BERG + "is/AUX expected/VERB in/ADP " + PERU + "."))
                .containsExactly("(person:berg, VISITS, country:PE, PLANNED)");
    }

    @Test
    void whoHasNeverBeenToACountryHasNotVisitedIt() {
        assertThat(relations(BERG + "has/AUX never/ADV been/AUX to/ADP " + PERU + "."))
                .containsExactly("(person:berg, VISITS, country:PE, NEGATED)");
    }
}
