package newsgraph.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import newsgraph.extract.Findings;
import newsgraph.resolve.Entity;
import newsgraph.resolve.EntityType;
import newsgraph.resolve.Mention;
import newsgraph.resolve.MentionKind;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;

class GraphLoaderIT {

    private final LoadedGraph graph = new LoadedGraph();

    @Test
    void aFactBecomesAnEdgeWithItsProof() {
        LoadReport report = graph.load(Story.of("a1")
                .by("Reuters", "2017-09-30")
                .says("Rex Tillerson VISITS China", "ACTUAL", 0.9, "Tillerson arrived in Beijing.")
                .office("Rex Tillerson", "Secretary of State", "United States")
                .findings());

        assertThat(report.added()).isEqualTo(1);
        assertThat(report.entitiesCreated()).isEqualTo(3);
        assertThat(report.edgesWritten()).containsExactly(Map.entry("VISITS", 1));
        Record row = graph.only("MATCH (s)-[r:VISITS]->(t) RETURN s, r, t");
        assertThat(row.get("s").asNode().labels()).containsExactlyInAnyOrder("Person", "__Entity__");
        assertThat(row.get("s").asMap())
                .isEqualTo(
                        Map.of("id", "person:rex-tillerson", "name", "Rex Tillerson", "aliases", List.of("Tillerson")));
        assertThat(row.get("t").asMap())
                .isEqualTo(
                        Map.of("id", "country:CN", "name", "China", "aliases", List.of(), "iso2", "CN", "iso3", "CHN"));
        assertThat(new TreeMap<>(row.get("r").asMap()))
                .isEqualTo(new TreeMap<>(Map.ofEntries(
                        Map.entry("key", "person:rex-tillerson|VISITS|country:CN"),
                        Map.entry("count", 1L),
                        Map.entry("articles", 1L),
                        Map.entry("publishers", 1L),
                        Map.entry("witnesses", 1L),
                        Map.entry("planned", 0L),
                        Map.entry("possible", 0L),
                        Map.entry("negated", 0L),
                        Map.entry("firstDate", LocalDate.of(2017, 9, 30)),
                        Map.entry("lastDate", LocalDate.of(2017, 9, 30)),
                        Map.entry("dates", List.of(LocalDate.of(2017, 9, 30))),
                        Map.entry("confidence", 0.9),
                        Map.entry("evidence", List.of("Tillerson arrived in Beijing.")),
                        Map.entry("urls", List.of("https://example.org/a1")))));
    }

    @Test
    void theClaimHangsOnItsArticleAndItsActors() {
        graph.load(Story.of("a1").says("Rex Tillerson VISITS China").findings());

        Record row = graph.only("MATCH (s)<-[:SOURCE]-(c:Claim)-[:TARGET]->(t), (c)-[:REPORTED_IN]->(a:Article)"
                + " MATCH (a)-[m:MENTIONS]->(s) RETURN c, a, m, t.name AS target, labels(c) AS labels");
        assertThat(row.get("labels").asList()).containsExactly("Claim");
        assertThat(row.get("c").get("name").asString()).isEqualTo("Rex Tillerson visits China");
        assertThat(row.get("c").get("datePrecision").asString()).isEqualTo("published");
        assertThat(row.get("c").get("date").asLocalDate()).isEqualTo(LocalDate.of(2017, 9, 30));
        assertThat(row.get("a").get("name").asString()).isEqualTo("Title of a1");
        assertThat(row.get("a").get("contentHash").asString()).isEqualTo("sha256:a11");
        assertThat(row.get("a").get("extractor").asString()).isEqualTo("test");
        assertThat(row.get("m").asMap()).isEqualTo(Map.of("count", 1L, "names", List.of("Rex Tillerson")));
    }

    @Test
    void aMeetingHasNoDirectionWhicheverWayItIsReported() {
        graph.load(List.of(
                Story.of("a1").says("Wang Yi MEETS_WITH Rex Tillerson").findings(),
                Story.of("a2").says("Rex Tillerson MEETS_WITH Wang Yi").findings()));

        assertThat(graph.edges()).containsOnlyKeys("person:rex-tillerson|MEETS_WITH|person:wang-yi");
        assertThat(graph.only("MATCH (a)-[r:MEETS_WITH]->(b) RETURN a.name AS a, r.count AS count")
                        .asMap())
                .isEqualTo(Map.of("a", "Rex Tillerson", "count", 2L));
    }

    @Test
    void plansAloneDrawNoEdgeButCountBesideAFact() {
        Findings plan = Story.of("a1")
                .says("Rex Tillerson VISITS China", "PLANNED", 0.9, "He will visit China.")
                .findings();
        graph.load(plan);
        assertThat(graph.edges()).isEmpty();
        assertThat(graph.only("MATCH (c:Claim) RETURN c.name AS name")
                        .get("name")
                        .asString())
                .isEqualTo("Rex Tillerson visits China (planned)");

        graph.load(List.of(
                Story.of("a2").says("Rex Tillerson VISITS China").findings(),
                Story.of("a3")
                        .says("Rex Tillerson VISITS China", "NEGATED", 0.9, "He never went.")
                        .findings()));
        Record row = graph.only(
                "MATCH ()-[r:VISITS]->() RETURN r.count AS count, r.planned AS planned, r.negated AS negated");
        assertThat(row.asMap()).isEqualTo(Map.of("count", 1L, "planned", 1L, "negated", 1L));
    }

    @Test
    void oneSentencePrintedByManyIsOneWitness() {
        graph.load(List.of(
                Story.of("a1")
                        .says("China SANCTIONS Iran", "ACTUAL", 0.5, "Same.")
                        .findings(),
                Story.of("a2")
                        .by("AP", "2017-10-01")
                        .says("China SANCTIONS Iran", "ACTUAL", 0.5, "Same.")
                        .findings(),
                Story.of("a3")
                        .says("China SANCTIONS Iran", "ACTUAL", 0.8, "Other.")
                        .findings()));

        Record row = graph.only("MATCH ()-[r:SANCTIONS]->() RETURN r.confidence AS confidence, r.articles AS articles,"
                + " r.publishers AS publishers, r.evidence AS evidence, r.dates AS dates");
        assertThat(row.get("confidence").asDouble()).isEqualTo(0.9);
        assertThat(row.get("articles").asInt()).isEqualTo(3);
        assertThat(row.get("publishers").asInt()).isEqualTo(2);
        assertThat(row.get("evidence").asList()).isEqualTo(List.of("Other.", "Same."));
        assertThat(row.get("dates").asList()).isEqualTo(List.of(LocalDate.of(2017, 9, 30), LocalDate.of(2017, 10, 1)));
    }

    @Test
    void anEdgeShowsAtMostThreeSentencesAndFiftyDays() {
        graph.load(IntStream.range(0, 60)
                .mapToObj(i -> Story.of("a" + i)
                        .by("AP", LocalDate.of(2017, 1, 1).plusDays(i).toString())
                        .says("China SANCTIONS Iran", "ACTUAL", 0.5, "Sentence " + i)
                        .findings())
                .toList());

        Record row = graph.only("MATCH ()-[r:SANCTIONS]->() RETURN r.dates AS dates, size(r.evidence) AS evidence,"
                + " size(r.urls) AS urls");
        assertThat(row.get("dates").asList()).hasSize(50).endsWith(LocalDate.of(2017, 3, 1));
        assertThat(row.get("evidence").asInt()).isEqualTo(3);
        assertThat(row.get("urls").asInt()).isEqualTo(3);
    }

    @Test
    void theFirstNameStaysAndOthersBecomeAliases() {
        graph.load(List.of(story("a1", "Kim Jong Un", "Kim"), story("a2", "Kim Jong-un", "Kim", "Rocket Man")));
        graph.load(story("a3", "KIM JONG UN"));

        assertThat(graph.only("MATCH (e:Person) RETURN e.name AS name, e.aliases AS aliases")
                        .asMap())
                .isEqualTo(Map.of(
                        "name", "Kim Jong Un", "aliases", List.of("KIM JONG UN", "Kim", "Kim Jong-un", "Rocket Man")));
    }

    private static Findings story(String article, String name, String... aliases) {
        Entity entity = new Entity(
                "person:kim-jong-un",
                EntityType.PERSON,
                name,
                List.of(aliases),
                List.of(),
                List.of(new Mention(0, 3, "Kim", MentionKind.NAME)));
        return new Findings(
                article, article, null, null, null, null, "sha256:1", null, "test", List.of(entity), List.of(), null);
    }
}
