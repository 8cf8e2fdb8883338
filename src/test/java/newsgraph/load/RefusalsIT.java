package newsgraph.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsgraph.extract.Findings;
import newsgraph.extract.Fingerprint;
import newsgraph.knowledge.Judgements;
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

    @Test
    void titlesOfAnyLengthAndDaysOfAnyYearAreData() {
        String title = "Long ".repeat(20_000);
        List<Findings> articles = List.of(
                Story.of("a1")
                        .by("AP", "+999999999-12-31")
                        .titled(title, "https://example.org/a1")
                        .fingerprint(Base64.getEncoder().encodeToString(new byte[Fingerprint.SIZE]))
                        .says("China SANCTIONS Iran")
                        .findings(),
                Story.of("a2")
                        .by("AP", "-999999999-01-01")
                        .fingerprint(Base64.getEncoder().encodeToString(new byte[Fingerprint.SIZE]))
                        .says("China SANCTIONS Iran")
                        .findings());

        assertThat(graph.load(articles).rejected()).isZero();
        assertThat(graph.strings("MATCH (a:Article) RETURN a.title AS text ORDER BY text"))
                .containsExactly(title, "Title of a2");
        assertThat(graph.only(
                                "MATCH ()-[r:SANCTIONS]->() RETURN r.firstDate AS first, r.lastDate AS last, r.witnesses AS n")
                        .asMap())
                .isEqualTo(Map.of("first", LocalDate.MIN, "last", LocalDate.MAX, "n", 2L));
        assertThat(graph.load(articles).isEmpty()).isTrue();
    }

    @Test
    void aRejectedArticleIsLoadedOnceItIsMendedUnderTheIdsThatTheGraphKeeps() {
        graph.load(Story.of("a1").says("Rex Tillerson VISITS China").findings());
        graph.load(Story.of("a2").says("Rex Tilerson VISITS China").findings());
        ActorMerger.merge(
                graph.connection(),
                Set.of("MEETS_WITH"),
                new Judgements(Map.of("person:rex-tilerson", "person:rex-tillerson"), Set.of()));
        Story story = Story.of("a3").says("Rex Tilerson VISITS France");
        Findings whole = story.findings();
        story.mention("x".repeat(20_000));
        graph.load(story.findings());
        Findings rejected = graph.rejected().get(0).findings();
        assertThat(rejected.entities()).extracting(Entity::id).contains("person:rex-tilerson");
        assertThat(graph.edges()).containsOnlyKeys("person:rex-tillerson|VISITS|country:CN");

        // Mended: the name that was too long is taken out.
        assertThat(rejected.relations()).isEqualTo(whole.relations());
        assertThat(graph.load(whole).added()).isEqualTo(1);
        assertThat(graph.edges())
                .containsOnlyKeys("person:rex-tillerson|VISITS|country:CN", "person:rex-tillerson|VISITS|country:FR");
    }
}
