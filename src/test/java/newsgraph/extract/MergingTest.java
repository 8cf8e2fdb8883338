package newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import newsgraph.resolve.Entity;
import newsgraph.resolve.EntityType;
import newsgraph.resolve.Mention;
import newsgraph.resolve.MentionKind;
import newsgraph.resolve.Role;
import org.junit.jupiter.api.Test;

class MergingTest {

    private static final Merging MERGING = new Merging(Map.of("person:a", "person:zoe"), Set.of("MEETS_WITH"));

    private static final Entity ANN = new Entity(
            "person:a",
            EntityType.PERSON,
            "A.",
            List.of("Ann"),
            List.of(new Role("envoy", "country:FJ")),
            List.of(new Mention(9, 11, "A.", MentionKind.NAME)));
    private static final Entity ZOE = new Entity(
            "person:zoe",
            EntityType.PERSON,
            "Zoe",
            List.of(),
            List.of(),
            List.of(new Mention(0, 3, "Zoe", MentionKind.NAME)));
    private static final Entity BEN =
            new Entity("person:ben", EntityType.PERSON, "Ben", List.of(), List.of(), List.of());

    private static Findings findings(List<Entity> entities, Relation... relations) {
        return new Findings(
                "t", "s", null, null, null, null, "sha256:0", null, "x", entities, List.of(relations), null);
    }

    private static Relation meets(String one, String other, double confidence, int begin) {
        return new Relation(
                "MEETS_WITH",
                one,
                other,
                Factuality.ACTUAL,
                null,
                null,
                null,
                confidence,
                List.of(new Evidence(begin, begin + 4, "They", "met", "meet")));
    }

    @Test
    void twoWhoAreTheSameBecomeOneEntityWithTheNamesOfBoth() {
        Findings merged = MERGING.apply(findings(List.of(ANN, ZOE, BEN)));

        assertThat(merged.entities())
                .containsExactly(
                        new Entity(
                                "person:zoe",
                                EntityType.PERSON,
                                "Zoe",
                                List.of("A.", "Ann"),
                                List.of(new Role("envoy", "country:FJ")),
                                List.of(
                                        new Mention(0, 3, "Zoe", MentionKind.NAME),
                                        new Mention(9, 11, "A.", MentionKind.NAME))),
                        BEN);
    }

    @Test
    void whatBothAreSaidToDoIsOneRelationAndAMeetingOfThemselvesGoes() {
        Findings merged = MERGING.apply(findings(
                List.of(ANN, ZOE, BEN),
                meets("person:a", "person:ben", 0.7, 50),
                meets("person:ben", "person:zoe", 0.9, 10),
                meets("person:a", "person:zoe", 0.9, 90)));

        assertThat(merged.relations()).hasSize(1);
        Relation relation = merged.relations().get(0);
        assertThat(List.of(relation.source(), relation.target())).containsExactly("person:ben", "person:zoe");
        assertThat(relation.confidence()).isEqualTo(0.9);
        assertThat(relation.evidence()).extracting(Evidence::begin).containsExactly(10, 50);
    }

    @Test
    void findingsOfOthersStayAsTheyAre() {
        Findings others = findings(List.of(ZOE, BEN), meets("person:ben", "person:zoe", 0.9, 0));
        assertThat(MERGING.apply(others)).isSameAs(others);
    }
}
