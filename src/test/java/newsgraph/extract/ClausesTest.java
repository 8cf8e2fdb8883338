package newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is the subject of each verb: {@code meet < Berg}. */
class ClausesTest {

    private static final String BERG = "[Berg/PROPN=person:berg] ";
    private static final String RUIZ = "[Ruiz/PROPN=person:ruiz] ";
    private static final String SATO = "[Sato/PROPN=person:sato] ";

    private static List<String> subjects(String notation) {
        return Tagged.of(notation).subjects();
    }

    @Test
    void theGroupBeforeAVerbIsItsSubject() {
        assertThat(subjects(BERG + "met/VERB " + RUIZ + ".")).containsExactly("meet < Berg");
    }

    @Test
    void aPhraseBetweenIsSkipped() {
        assertThat(subjects("The envoy/NOUN of " + RUIZ + "in the north/NOUN met/VERB " + BERG + "."))
                .containsExactly("meet < envoy");
    }

    @Test
    void anInsertionBetweenCommasIsSkipped() {
        assertThat(subjects(BERG + ", a former/ADJ fisherman/NOUN , met/VERB " + RUIZ + "."))
                .containsExactly("meet < Berg");
    }

    @Test
    void aRelativeClauseBetweenIsSkippedAndHasTheSameSubject() {
        assertThat(subjects(BERG + ", who met/VERB " + RUIZ + ", left/VERB ."))
                .containsExactly("meet < Berg", "leave < Berg");
    }

    @Test
    void coordinatedGroupsAreOneSubject() {
        assertThat(subjects(BERG + "and " + RUIZ + "met/VERB .")).containsExactly("meet < Berg + Ruiz");
        assertThat(subjects(BERG + ", " + RUIZ + "and " + SATO + "met/VERB ."))
                .containsExactly("meet < Berg + Ruiz + Sato");
    }

    @Test
    void coordinatedVerbsShareTheirSubject() {
        assertThat(subjects(BERG + "arrived/VERB in [Lima/PROPN=country:PE@Lima] and met/VERB " + RUIZ + "."))
                .containsExactly("arrive < Berg", "meet < Berg");
    }

    @Test
    void anotherSubjectBehindAndIsItsOwn() {
        assertThat(subjects(BERG + "arrived/VERB on Monday/PROPN and " + RUIZ + "left/VERB ."))
                .containsExactly("arrive < Berg", "leave < Ruiz");
    }

    @Test
    void anInfinitiveHasTheSubjectOfItsGovernor() {
        assertThat(subjects(BERG + "plans/VERB to/PART meet/VERB " + RUIZ + "."))
                .containsExactly("plan < Berg", "meet < Berg");
    }

    @Test
    void anInfinitiveBehindAnObjectHasTheObjectAsSubject() {
        assertThat(subjects(BERG + "urged/VERB " + SATO + "to/PART meet/VERB " + RUIZ + "."))
                .containsExactly("urge < Berg", "meet < Sato");
    }

    @Test
    void aPromiseToSomebodyIsKeptByWhoGaveIt() {
        assertThat(subjects(BERG + "promised/VERB " + SATO + "to/PART meet/VERB " + RUIZ + "."))
                .containsExactly("promise < Berg", "meet < Berg");
    }

    @Test
    void aGerundInFrontHasTheSubjectThatFollows() {
        assertThat(subjects("After/ADP meeting/VERB " + RUIZ + ", " + BERG + "left/VERB ."))
                .containsExactly("meet < Berg", "leave < Berg");
    }

    @Test
    void aGerundBehindHasTheSubjectBefore() {
        assertThat(subjects(BERG + "left/VERB after/ADP meeting/VERB " + RUIZ + "."))
                .containsExactly("leave < Berg", "meet < Berg");
    }

    @Test
    void aClauseThatIsSaidHasItsOwnSubject() {
        assertThat(subjects(BERG + "said/VERB that/SCONJ " + RUIZ + "met/VERB " + SATO + "."))
                .containsExactly("say < Berg", "meet < Ruiz");
    }

    @Test
    void aTimeIsNoSubject() {
        assertThat(subjects(BERG + "on Monday/PROPN met/VERB " + RUIZ + ".")).containsExactly("meet < Berg");
    }

    @Test
    void bracketsBetweenAreSkipped() {
        assertThat(subjects(BERG + "( left/ADJ ) greets/VERB " + RUIZ + ".")).containsExactly("greet < Berg");
    }

    @Test
    void aVerbWithNothingBeforeItHasNoSubject() {
        assertThat(subjects("Meet/VERB " + RUIZ + ".")).containsExactly("meet < nobody");
    }

    @Test
    void aParticipleBehindANounIsAReducedRelative() {
        Tagged text = Tagged.of("[Norway/PROPN=country:NO] kept/VERB sanctions/NOUN imposed/VERB by " + RUIZ + ".");
        Clauses clauses = new Clauses(
                Chunker.chunks(
                        text.article().annotated().sentences().get(0),
                        text.article().references().get(0)),
                false);
        assertThat(clauses.isReducedRelative(3)).isTrue();
        assertThat(clauses.isReducedRelative(1)).isFalse();
    }

    @Test
    void followersStandWithTheirPrepositions() {
        Tagged text = Tagged.of(BERG + "met/VERB " + RUIZ + "with " + SATO + "on Monday/PROPN in the harbour/NOUN .");
        Clauses clauses = new Clauses(
                Chunker.chunks(
                        text.article().annotated().sentences().get(0),
                        text.article().references().get(0)),
                false);
        assertThat(clauses.followers(1))
                .extracting(follower ->
                        follower.preposition() + ":" + follower.groups().get(0).lemma())
                .containsExactly(":ruiz", "with:sato", "in:harbour");
    }
}
