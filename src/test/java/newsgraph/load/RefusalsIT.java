package newsgraph.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import newsgraph.extract.Findings;
import newsgraph.resolve.Entity;
import newsgraph.resolve.EntityType;
import newsgraph.resolve.Mention;
import newsgraph.resolve.MentionKind;
import org.junit.jupiter.api.Test;

class RefusalsIT {

    private final LoadedGraph graph = new LoadedGraph();

    @Test
    void whatTheDatabaseRefusesIsRejectedAloneAndTheRestGoesOn() {
        // The index on names holds at most 8 kB.
        String name = "x".repeat(20_000);
        Findings refused = new Findings(
                "bad",
                "bad.txt",
                null,
                null,
                null,
                null,
                "sha256:1",
                null,
                "test",
                List.of(new Entity(
                        "person:x",
                        EntityType.PERSON,
                        name,
                        List.of(),
                        List.of(),
                        List.of(new Mention(0, 1, "x", MentionKind.NAME)))),
                List.of(),
                null);

        LoadReport report = graph.load(List.of(
                Story.of("a1").says("China SANCTIONS Iran").findings(),
                refused,
                Story.of("a2").says("China SANCTIONS Iran").findings()));

        assertThat(report.added()).isEqualTo(2);
        assertThat(report.rejected()).isEqualTo(1);
        assertThat(graph.rejected()).singleElement().satisfies(rejected -> {
            assertThat(rejected.findings()).isEqualTo(refused);
            assertThat(rejected.reason()).contains("too large to index").doesNotContain("\n");
        });
        assertThat(graph.strings("MATCH (a:Article) RETURN a.id AS text ORDER BY text"))
                .containsExactly("a1", "a2");
    }

    @Test
    void whatDoesNotHoldTogetherIsRejectedWithItsReason() {
        Findings strange = Story.of("a1").says("China SANCTIONS Iran").findings();
        Findings dangling = new Findings(
                "a2",
                "a2.txt",
                null,
                null,
                null,
                null,
                "sha256:1",
                null,
                "test",
                strange.entities().subList(0, 1),
                strange.relations(),
                null);

        graph.load(dangling);
        assertThat(graph.rejected())
                .containsExactly(new Rejected(
                        dangling, "a relation names the entity \"country:IR\", which the article doesn't list"));
    }

    @Test
    void hostileTextIsData() {
        String name = "Robert'); \"`}) MATCH (n) DETACH DELETE n //{}$rows\\ \u0000🤝";
        Story story = Story.of("a1'`{}");
        story.says("China SANCTIONS Iran", "ACTUAL", 0.8, name);
        String id = story.mention(name);
        Findings findings = story.findings();

        assertThat(graph.load(findings).rejected()).isZero();
        assertThat(graph.only("MATCH (e:Person) RETURN e.id AS id, e.name AS name")
                        .asMap())
                .isEqualTo(Map.of("id", id, "name", name));
        assertThat(graph.only("MATCH ()-[r:SANCTIONS]->() RETURN r.evidence[0] AS text")
                        .get("text")
                        .asString())
                .isEqualTo(name);
        assertThat(graph.load(findings).isEmpty()).isTrue();
    }
}
