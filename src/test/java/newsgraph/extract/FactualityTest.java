package newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whether an event happened, by tense, modality, polarity and what governs it. */
class FactualityTest {

    private static final String BERG = "[Berg/PROPN=person:berg] ";
    private static final String RUIZ = "[Ruiz/PROPN=person:ruiz] ";
    private static final String PERU = "[Peru/PROPN=country:PE] ";
    private static final String NORWAY = "[Norway/PROPN=country:NO] ";

    private static void met(Factuality factuality, String notation) {
        assertThat(Tagged.relations(notation))
                .as(notation)
                .containsExactly("(person:berg, MEETS_WITH, person:ruiz, " + factuality + ")");
    }

    private static void sanctioned(Factuality factuality, String notation) {
        assertThat(Tagged.relations(notation))
                .as(notation)
                .containsExactly("(country:NO, SANCTIONS, country:PE, " + factuality + ")");
    }

    private static void visited(Factuality factuality, String notation) {
        assertThat(Tagged.relations(notation))
                .as(notation)
                .containsExactly("(person:berg, VISITS, country:PE, " + factuality + ")");
    }

    @Test
    void thePastHasHappened() {
        met(Factuality.ACTUAL, BERG + "met/VERB " + RUIZ + ".");
    }

    @Test
    void neitherAndNorDeny() {
        met(Factuality.NEGATED, BERG + "neither/CCONJ called/VERB nor/CCONJ met/VERB " + RUIZ + ".");
        met(Factuality.NEGATED, BERG + "has neither/CCONJ called/VERB nor/CCONJ met/VERB " + RUIZ + ".");
    }

    @Test
    void willIsAPlan() {
        met(Factuality.PLANNED, BERG + "will meet/VERB " + RUIZ + ".");
    }

    @Test
    void willPartedFromItsVerbIsAPlan() {
        met(Factuality.PLANNED, BERG + "will on Tuesday/PROPN meet/VERB " + RUIZ + ".");
    }

    @Test
    void couldAndMayAndWouldAreOpen() {
        met(Factuality.POSSIBLE, BERG + "could meet/VERB " + RUIZ + ".");
        met(Factuality.POSSIBLE, BERG + "may meet/VERB " + RUIZ + ".");
        met(Factuality.POSSIBLE, BERG + "would meet/VERB " + RUIZ + ".");
    }

    @Test
    void wouldInReportedSpeechIsAPlan() {
        met(Factuality.PLANNED, "The palace/NOUN said/VERB " + BERG + "would meet/VERB " + RUIZ + ".");
    }

    @Test
    void notIsNegated() {
        met(Factuality.NEGATED, BERG + "did not meet/VERB " + RUIZ + ".");
        met(Factuality.NEGATED, BERG + "never/ADV met/VERB " + RUIZ + ".");
    }

    @Test
    void hasYetToIsNegated() {
        met(Factuality.NEGATED, BERG + "has/VERB yet/ADV to/PART meet/VERB " + RUIZ + ".");
    }

    @Test
    void isToIsAPlan() {
        met(Factuality.PLANNED, BERG + "is to/PART meet/VERB " + RUIZ + ".");
    }

    @Test
    void plansAndAgreementsAreForLater() {
        met(Factuality.PLANNED, BERG + "plans/VERB to/PART meet/VERB " + RUIZ + ".");
        met(Factuality.PLANNED, BERG + "agreed/VERB to/PART meet/VERB " + RUIZ + ".");
    }

    @Test
    void refusalsAndCancellationsAreNegated() {
        met(Factuality.NEGATED, BERG + "refused/VERB to/PART meet/VERB " + RUIZ + ".");
        met(Factuality.NEGATED, BERG + "cancelled/VERB a meeting/NOUN with " + RUIZ + ".");
        met(Factuality.NEGATED, BERG + "called/VERB off/ADP a meeting/NOUN with " + RUIZ + ".");
    }

    @Test
    void urgingIsAWish() {
        met(Factuality.POSSIBLE, "The parliament/NOUN urged/VERB " + BERG + "to/PART meet/VERB " + RUIZ + ".");
    }

    @Test
    void hopingIsAWish() {
        met(Factuality.POSSIBLE, BERG + "hopes/VERB to/PART meet/VERB " + RUIZ + ".");
    }

    @Test
    void managingHappened() {
        met(Factuality.ACTUAL, BERG + "managed/VERB to/PART meet/VERB " + RUIZ + ".");
    }

    @Test
    void aDenialNegatesWhatItDenies() {
        met(Factuality.NEGATED, "The palace/NOUN denied/VERB that/SCONJ " + BERG + "met/VERB " + RUIZ + ".");
    }

    @Test
    void aSayingLeavesWhatItSays() {
        met(Factuality.ACTUAL, "The palace/NOUN said/VERB that/SCONJ " + BERG + "met/VERB " + RUIZ + ".");
    }

    @Test
    void conditionsAreOpen() {
        met(Factuality.POSSIBLE, "If/SCONJ " + BERG + "meets/VERB " + RUIZ + ", markets/NOUN will rise/VERB .");
    }

    @Test
    void aThreatIsOpen() {
        sanctioned(Factuality.POSSIBLE, NORWAY + "threatened/VERB to/PART impose/VERB sanctions/NOUN on " + PERU + ".");
    }

    @Test
    void liftedSanctionsAreNegated() {
        sanctioned(Factuality.NEGATED, NORWAY + "lifted/VERB sanctions/NOUN on " + PERU + ".");
        sanctioned(Factuality.NEGATED, NORWAY + "eased/VERB its/PRON sanctions/NOUN against " + PERU + ".");
    }

    @Test
    void sanctionsToBeLiftedStillStand() {
        sanctioned(Factuality.ACTUAL, NORWAY + "refused/VERB to/PART lift/VERB sanctions/NOUN on " + PERU + ".");
    }

    @Test
    void violatedSanctionsStand() {
        sanctioned(
                Factuality.ACTUAL,
                "The ship/NOUN violated/VERB [Norwegian/ADJ=country:NO~] sanctions/NOUN on " + PERU + ".");
    }

    @Test
    void whatIsAheadIsAPlan() {
        met(
                Factuality.PLANNED,
                "The mood/NOUN was good/ADJ ahead/ADV of " + BERG + "'s meeting/NOUN with " + RUIZ + ".");
    }

    @Test
    void aPlannedVisitIsAPlan() {
        visited(Factuality.PLANNED, BERG + "'s planned/VERB visit/NOUN to/ADP " + PERU + "alarmed/VERB farmers/NOUN .");
    }

    @Test
    void aProposedVisitIsOpen() {
        visited(
                Factuality.POSSIBLE,
                BERG + "'s possible/ADJ visit/NOUN to/ADP " + PERU + "alarmed/VERB farmers/NOUN .");
    }

    @Test
    void noMeetingIsNegated() {
        met(Factuality.NEGATED, BERG + "held/VERB no/DET meeting/NOUN with " + RUIZ + ".");
        met(Factuality.NEGATED, "There/PRON was no/DET meeting/NOUN between " + BERG + "and " + RUIZ + ".");
    }

    @Test
    void neitherOfTwoMeetsAThird() {
        met(Factuality.NEGATED, "Neither/CCONJ " + BERG + "nor/CCONJ [his aide/NOUN=] met/VERB " + RUIZ + ".");
    }

    @Test
    void adjectivesGovernInfinitives() {
        met(Factuality.PLANNED, BERG + "is due/ADJ to/PART meet/VERB " + RUIZ + ".");
        met(Factuality.POSSIBLE, BERG + "is willing/ADJ to/PART meet/VERB " + RUIZ + ".");
        met(Factuality.NEGATED, BERG + "is unlikely/ADJ to/PART meet/VERB " + RUIZ + ".");
    }

    @Test
    void aPresentWithNextWeekIsAPlan() {
        visited(Factuality.PLANNED, BERG + "visits/VERB " + PERU + "next/ADJ week/NOUN .");
    }

    @Test
    void withoutMeetingIsNegated() {
        met(Factuality.NEGATED, BERG + "left/VERB without/ADP meeting/VERB " + RUIZ + ".");
    }

    @Test
    void afterMeetingHasHappened() {
        met(Factuality.ACTUAL, "After/ADP meeting/VERB " + RUIZ + ", " + BERG + "slept/VERB .");
    }

    @Test
    void anInfinitiveInAHeadlineIsAPlan() {
        met(Factuality.PLANNED, "HEADLINE: " + BERG + "to/PART meet/VERB " + RUIZ);
    }

    @Test
    void thePresentInAHeadlineHasHappened() {
        met(Factuality.ACTUAL, "HEADLINE: " + BERG + "meets/VERB " + RUIZ);
    }

    @Test
    void stoppingToMeetIsAnAim() {
        met(Factuality.ACTUAL, BERG + "stopped/VERB to/PART meet/VERB " + RUIZ + ".");
    }

    @Test
    void whoIsKeptFromMeetingDoesNot() {
        met(Factuality.NEGATED, "Fog/NOUN kept/VERB " + BERG + "from meeting/VERB " + RUIZ + ".");
    }

    @Test
    void plansForSomebodyToMeetArePlansOfHis() {
        met(
                Factuality.PLANNED,
                "The/DET palace/NOUN has plans/NOUN for/ADP " + BERG + "to/PART meet/VERB " + RUIZ + ".");
    }

    @Test
    void whoIsTheFirstToVisitHasDoneIt() {
        visited(
                Factuality.ACTUAL,
                "[Berg/PROPN=person:berg] , [the first/ADJ leader/NOUN=person:berg] to/PART visit/VERB " + PERU
                        + ", was/AUX calm/ADJ .");
    }

    @Test
    void notTheFirstVisitIsAVisit() {
        visited(
                Factuality.ACTUAL,
                "It/PRON was/AUX not/PART [Berg/PROPN=person:berg] 's first/ADJ visit/NOUN to/ADP " + PERU + ".");
    }

    @Test
    void whatIsOffIsCancelled() {
        met(Factuality.NEGATED, "Talks/NOUN between/ADP " + BERG + "and " + RUIZ + "are/AUX off/ADP .");
    }

    @Test
    void hadOpensACondition() {
        met(Factuality.POSSIBLE, "Had/AUX " + BERG + "met/VERB " + RUIZ + ", the palace/NOUN would complain/VERB .");
    }

    @Test
    void wantingAnEmbargoLiftedTakesItForGranted() {
        sanctioned(
                Factuality.ACTUAL,
                "The/DET palace/NOUN wants/VERB [Norway/PROPN=country:NO] 's embargo/NOUN on/ADP " + PERU
                        + "lifted/VERB .");
    }

    @Test
    void whetherToVisitIsOpen() {
        visited(
                Factuality.POSSIBLE,
                BERG + "has/AUX not/PART yet/ADV decided/VERB whether/SCONJ to/PART visit/VERB " + PERU + ".");
    }
}
