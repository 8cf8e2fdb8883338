package newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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
    void eachSentenceKeepsItsOwnDateAndPlace() {
        Tagged text = Tagged.of(
                        BERG + "met/VERB " + RUIZ + "in [Lima/PROPN=country:PE@Lima] on Sept./PROPN 30/NUM .",
                        BERG + "met/VERB " + RUIZ + "in May/PROPN 1990/NUM .")
                .publishedOn("2017-10-11");
        assertThat(text.findings().relations())
                .extracting(Relation::date, Relation::datePrecision, Relation::place)
                .containsExactly(
                        tuple(LocalDate.of(2017, 9, 30), DatePrecision.DAY, "Lima"),
                        tuple(LocalDate.of(1990, 5, 1), DatePrecision.MONTH, null));
    }

    @Test
    void aDateBehindSinceIsThatOfAnotherEvent() {
        Relation relation = only(Tagged.of(BERG + "met/VERB " + RUIZ
                        + "for/ADP the/DET first/ADJ time/NOUN since/ADP May/PROPN 1928/NUM .")
                .publishedOn("2017-10-11"));
        assertThat(relation.date()).isEqualTo(LocalDate.of(2017, 10, 11));
        assertThat(relation.datePrecision()).isEqualTo(DatePrecision.PUBLISHED);
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
