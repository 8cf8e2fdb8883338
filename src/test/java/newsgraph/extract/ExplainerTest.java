package newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExplainerTest {

    private static String explain(String notation) {
        return new Explainer(Lexicon.get()).explain(Tagged.of(notation).article());
    }

    @Test
    void aSentenceIsShownWithActorsChunksAndEvents() {
        assertThat(explain("[Berg/PROPN=person:berg] will meet/VERB [Ruiz/PROPN=person:ruiz] on Monday/PROPN ."))
                .isEqualTo("""
                        Berg will meet Ruiz on Monday.
                          ACTOR Berg = person:berg (NAME)
                          ACTOR Ruiz = person:ruiz (NAME)
                          [actor Berg] {will meet FINITE will} [actor Ruiz] on/PREPOSITION [time Monday] ./BREAK
                          clause will meet: subject Berg
                          => person:berg MEETS_WITH person:ruiz PLANNED  by verb.meet.subject>object|with, trigger meet

                        """);
    }

    @Test
    void aTriggerWithoutBothEndsIsToldFromNoTrigger() {
        assertThat(explain("[Berg/PROPN=person:berg] met/VERB a fisherman/NOUN ."))
                .contains("no relation: a trigger, but no frame finds both its ends");
        assertThat(explain("[Berg/PROPN=person:berg] slept/VERB .")).contains("no relation: no word of the lexicon");
    }

    @Test
    void peopleWhoCouldNotBeToldAreShown() {
        assertThat(explain("[the envoy/NOUN=] slept/VERB .")).contains("ACTOR the envoy = nobody known (NOMINAL)");
    }
}
