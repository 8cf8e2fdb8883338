package newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import newsgraph.resolve.Entity;
import newsgraph.resolve.EntityType;
import newsgraph.resolve.Mention;
import newsgraph.resolve.MentionKind;
import org.junit.jupiter.api.Test;

class ConfidenceTest {

    private static Entity person(String id, MentionKind kind) {
        return new Entity(
                "person:" + id, EntityType.PERSON, id, List.of(), List.of(), List.of(new Mention(0, 4, "Abel", kind)));
    }

    private static double of(String frame, MentionKind source) {
        return Confidence.of(
                "MEETS_WITH",
                Factuality.ACTUAL,
                new Evidence(0, 20, "Abel met Quispe.", "met", frame),
                person("abel", source),
                person("quispe", MentionKind.NAME));
    }

    @Test
    void namesAreSurerThanPronouns() {
        assertThat(of("verb.meet.subject>object|with", MentionKind.NAME))
                .isGreaterThan(of("verb.meet.subject>object|with", MentionKind.PRONOUN));
    }

    @Test
    void aFrameThatWasNeverMeasuredIsAsSureAsTheMean() {
        assertThat(of("verb.unheard.subject>object", MentionKind.NAME)).isBetween(0.75, 0.95);
    }

    @Test
    void aLineThatIsNoCountIsReportedWithItsNumber() {
        assertThatThrownBy(() -> new Confidence(new StringReader("# counts\n\nall\t4\t5\nframe verb.meet 3\n")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("confidence.txt:4: \"frame verb.meet 3\"");
    }

    @Test
    void circumstancesAreTheBestThatASentenceCallsItsActors() {
        Entity both = new Entity(
                "person:abel",
                EntityType.PERSON,
                "Abel",
                List.of(),
                List.of(),
                List.of(new Mention(5, 7, "he", MentionKind.PRONOUN), new Mention(40, 44, "Abel", MentionKind.NAME)));
        assertThat(Confidence.circumstances(
                        "VISITS",
                        Factuality.PLANNED,
                        new Evidence(0, 20, "On Friday he goes.", "goes", "f"),
                        both,
                        person("quispe", MentionKind.NAME)))
                .containsExactly("type VISITS PLANNED", "frame f", "ends PRONOUN NAME");
    }
}
