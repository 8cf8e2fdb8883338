package newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Noun groups and what joins them: {@code (head of possessor with modifier: words)}. */
class ChunkerTest {

    private static List<String> chunks(String notation) {
        return Tagged.of(notation).chunks();
    }

    @Test
    void aNounGroupReachesFromDeterminerToHead() {
        assertThat(chunks("the two/NUM old/ADJ fishing/NOUN boats/NOUN sank/VERB"))
                .containsExactly("(boats: the two old fishing boats)", "<sank>");
    }

    @Test
    void anActorAloneIsTheCoreOfItsGroup() {
        assertThat(chunks("[Berg/PROPN=person:berg] slept/VERB")).containsExactly("actor(Berg: Berg)", "<slept>");
    }

    @Test
    void aPossessorBelongsToTheGroupOfItsNoun() {
        assertThat(chunks("[Berg/PROPN=person:berg] 's long/ADJ visit/NOUN"))
                .containsExactly("(visit of Berg: Berg 's long visit)");
    }

    @Test
    void aPossessivePronounIsAPossessor() {
        assertThat(chunks("[his/PRON=person:berg] visit/NOUN")).containsExactly("(visit of his: his visit)");
    }

    @Test
    void herIsAPossessorOnlyBeforeANoun() {
        assertThat(chunks("[her/PRON=person:berg] visit/NOUN")).containsExactly("(visit of her: her visit)");
        assertThat(chunks("met/VERB [her/PRON=person:berg] in/ADP spring/NOUN"))
                .containsExactly("<met>", "actor(her: her)", "in/PREPOSITION", "time(spring: spring)");
    }

    @Test
    void anActorBeforeANounIsItsModifier() {
        assertThat(chunks("[his/PRON=person:berg] [Peru/PROPN=country:PE~] visit/NOUN"))
                .containsExactly("(visit of his with Peru: his Peru visit)");
    }

    @Test
    void twoCountriesJoinedByAHyphenModifyTheSameNoun() {
        assertThat(chunks("the [Norway/PROPN=country:NO~] - [Peru/PROPN=country:PE~] talks/NOUN"))
                .containsExactly("(talks with Norway with Peru: the Norway - Peru talks)");
    }

    @Test
    void anActorThatFollowsANounStartsItsOwnGroup() {
        assertThat(chunks("the minister/NOUN [Berg/PROPN=person:berg]"))
                .containsExactly("(minister: the minister)", "actor(Berg: Berg)");
    }

    @Test
    void weekdaysMonthsAndSpansAreTimes() {
        assertThat(chunks("left/VERB on Monday/PROPN"))
                .containsExactly("<left>", "on/PREPOSITION", "time(Monday: Monday)");
        assertThat(chunks("left/VERB last/ADJ week/NOUN")).containsExactly("<left>", "time(week: last week)");
    }

    @Test
    void aDateStaysTogether() {
        assertThat(chunks("left/VERB on Sept./PROPN 30/NUM"))
                .containsExactly("<left>", "on/PREPOSITION", "time(Sept.: Sept. 30)");
    }

    @Test
    void aTimeBehindAPlaceIsNotPartOfItsGroup() {
        assertThat(chunks("in [Lima/PROPN=country:PE@Lima] Monday/PROPN"))
                .containsExactly("in/PREPOSITION", "actor(Lima: Lima)", "time(Monday: Monday)");
    }

    @Test
    void compoundPrepositionsAreOne() {
        assertThat(chunks("ahead/ADV of the summit/NOUN"))
                .containsExactly("ahead of/PREPOSITION", "(summit: the summit)");
        assertThat(chunks("instead/ADV of the palace/NOUN"))
                .containsExactly("instead of/PREPOSITION", "(palace: the palace)");
    }

    @Test
    void dueToBeforeAVerbIsNoPreposition() {
        assertThat(chunks("is due/ADJ to/PART leave/VERB")).contains("due/ADJECTIVE", "<to leave>");
    }

    @Test
    void followingIsAPrepositionBeforeANoun() {
        assertThat(chunks("left/VERB following/VERB the vote/NOUN"))
                .containsExactly("<left>", "following/PREPOSITION", "(vote: the vote)");
        assertThat(chunks("was following/VERB the vote/NOUN")).containsExactly("<was following>", "(vote: the vote)");
    }

    @Test
    void afterOpensAClauseOnlyBeforeAVerb() {
        assertThat(chunks("after/ADP the vote/NOUN")).contains("after/PREPOSITION");
        assertThat(chunks("after/SCONJ [Berg/PROPN=person:berg] left/VERB")).contains("after/SUBORDINATOR");
    }

    @Test
    void thatBehindANounAndBeforeAVerbIsRelative() {
        assertThat(chunks("the vote/NOUN that/PRON failed/VERB"))
                .containsExactly("(vote: the vote)", "that/RELATIVE", "<failed>");
        assertThat(chunks("said/VERB that/SCONJ the vote/NOUN failed/VERB")).contains("that/SUBORDINATOR");
    }

    @Test
    void marksKeepTheirKinds() {
        assertThat(chunks("[Berg/PROPN=person:berg] ( left/ADJ ) , \" and"))
                .containsExactly(
                        "actor(Berg: Berg)",
                        "(/OPEN",
                        "left/ADJECTIVE",
                        ")/CLOSE",
                        ",/COMMA",
                        "\"/QUOTE",
                        "and/CONJUNCTION");
    }

    @Test
    void everyTokenLiesInExactlyOneChunk() {
        Tagged text = Tagged.of(
                "[Berg/PROPN=person:berg] , who was not yet/ADV expected/VERB , will on Monday/PROPN visit/VERB "
                        + "[Lima/PROPN=country:PE@Lima] ahead/ADV of [Ruiz/PROPN=person:ruiz] 's vote/NOUN .");
        int next = 0;
        for (Chunk chunk : Chunker.chunks(
                text.article().annotated().sentences().get(0),
                text.article().references().get(0))) {
            assertThat(chunk.first()).isEqualTo(next);
            assertThat(chunk.end()).isGreaterThan(next);
            next = chunk.end();
        }
        assertThat(next)
                .isEqualTo(
                        text.article().annotated().sentences().get(0).tokens().size());
    }
}
