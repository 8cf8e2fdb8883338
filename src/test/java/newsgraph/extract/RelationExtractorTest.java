package newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What becomes of events: merged relations with date, place, confidence and evidence. */
class RelationExtractorTest {

    private static final String BERG = "[Berg/PROPN=person:berg] ";
    private static final String RUIZ = "[Ruiz/PROPN=person:ruiz] ";

    private static Relation only(Tagged text) {
        assertThat(text.findings().relations()).hasSize(1);
        return text.findings().relations().get(0);
    }

    @Test
    void evidenceQuotesTheSentenceTheTriggerAndTheFrame() {
        Tagged text = Tagged.of("It/PRON rained/VERB .", BERG + "met/VERB " + RUIZ + ".");
        Evidence evidence = only(text).evidence().get(0);
        assertThat(evidence.text()).isEqualTo("Berg met Ruiz.");
        assertThat(evidence.trigger()).isEqualTo("met");
        assertThat(evidence.begin()).isEqualTo("It rained.\n".length());
    }

    @Test
    void twoSentencesGiveOneRelationWithTwoPiecesOfEvidence() {
        assertThat(only(Tagged.of(BERG + "met/VERB " + RUIZ + ".", RUIZ + "received/VERB " + BERG + "."))
                        .evidence())
                .hasSize(2);
    }

    @Test
    void differentFactualitiesStayApart() {
        assertThat(Tagged.relations(BERG + "met/VERB " + RUIZ + ".", BERG + "will meet/VERB " + RUIZ + "."))
                .containsExactly(
                        "(person:berg, MEETS_WITH, person:ruiz, ACTUAL)",
                        "(person:berg, MEETS_WITH, person:ruiz, PLANNED)");
    }

    @Test
    void theMostExactDateOfAllSentencesWins() {
        Relation relation = only(Tagged.of(
                        BERG + "met/VERB " + RUIZ + "in September/PROPN .",
                        BERG + "met/VERB " + RUIZ + "on Sept./PROPN 30/NUM .")
                .publishedOn("2017-10-11"));
        assertThat(relation.date()).isEqualTo(LocalDate.of(2017, 9, 30));
        assertThat(relation.datePrecision()).isEqualTo(DatePrecision.DAY);
    }

    @Test
    void thePlaceBehindTheTriggerIsWhereItHappens() {
        assertThat(only(Tagged.of(BERG + "met/VERB " + RUIZ + "in [Lima/PROPN=country:PE@Lima] ."))
                        .place())
                .isEqualTo("Lima");
        assertThat(only(Tagged.of(BERG + "met/VERB " + RUIZ + ".")).place()).isNull();
    }

    @Test
    void theGoalOfAJourneyIsItsPlace() {
        assertThat(only(Tagged.of(BERG + "flew/VERB to/ADP [Lima/PROPN=country:PE@Lima] ."))
                        .place())
                .isEqualTo("Lima");
    }

    @Test
    void pronounsAndDescriptionsLowerTheConfidence() {
        double byName = only(Tagged.of(BERG + "met/VERB " + RUIZ + ".")).confidence();
        double byDescription = only(Tagged.of("[The envoy/NOUN=person:berg] met/VERB " + RUIZ + "."))
                .confidence();
        double byPronoun =
                only(Tagged.of("[She/PRON=person:berg] met/VERB " + RUIZ + ".")).confidence();
        assertThat(byName).isGreaterThan(byDescription);
        assertThat(byDescription).isGreaterThan(byPronoun);
    }

    @Test
    void aDirectedRelationKeepsItsEndsInOrder() {
        assertThat(Tagged.relations(
                        "[Peru/PROPN=country:PE] sanctioned/VERB [Chad/PROPN=country:TD] .",
                        "[Chad/PROPN=country:TD] sanctioned/VERB [Peru/PROPN=country:PE] ."))
                .containsExactly(
                        "(country:PE, SANCTIONS, country:TD, ACTUAL)", "(country:TD, SANCTIONS, country:PE, ACTUAL)");
    }

    @Test
    void anArticleWithoutRelationsHasFindingsAllTheSame() {
        Findings findings = Tagged.of(BERG + "slept/VERB .").findings();
        assertThat(findings.relations()).isEmpty();
        assertThat(findings.entities()).hasSize(1);
    }
}
