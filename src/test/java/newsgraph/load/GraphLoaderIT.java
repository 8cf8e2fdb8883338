package newsgraph.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import newsgraph.extract.Findings;
import newsgraph.graph.Graph;
import newsgraph.graph.GraphException;
import newsgraph.graph.SharedNeo4j;
import newsgraph.resolve.Entity;
import newsgraph.resolve.EntityType;
import newsgraph.resolve.Mention;
import newsgraph.resolve.MentionKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;

class GraphLoaderIT {

    private Graph graph = SharedNeo4j.empty();

    @BeforeEach
    void emptyTheGraph() {
        graph = SharedNeo4j.empty();
    }

    @Test
    void aFactBecomesAnEdgeWithItsProof() {
        LoadReport report = load(Story.of("a1")
                .by("Reuters", "2017-09-30")
                .says("Rex Tillerson VISITS China", "ACTUAL", 0.9, "Tillerson arrived in Beijing.")
                .office("Rex Tillerson", "Secretary of State", "United States")
                .findings());

        assertThat(report.added()).isEqualTo(1);
        assertThat(report.entitiesCreated()).isEqualTo(3);
        assertThat(report.edgesWritten()).containsExactly(Map.entry("VISITS", 1));
        Record row = only("MATCH (s)-[r:VISITS]->(t) RETURN s, r, t");
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
        load(Story.of("a1").says("Rex Tillerson VISITS China").findings());

        Record row = only("MATCH (s)<-[:SOURCE]-(c:Claim)-[:TARGET]->(t), (c)-[:REPORTED_IN]->(a:Article)"
                + " MATCH (a)-[m:MENTIONS]->(s) RETURN c, a, m, t.name AS target, labels(c) AS labels");
        assertThat(row.get("labels").asList()).containsExactly("Claim");
        assertThat(row.get("c").get("name").asString()).isEqualTo("Rex Tillerson visits China");
        assertThat(row.get("c").get("datePrecision").asString()).isEqualTo("published");
        assertThat(row.get("c").get("date").asLocalDate()).isEqualTo(LocalDate.of(2017, 9, 30));
        assertThat(row.get("a").get("name").asString()).isEqualTo("Title of a1");
        assertThat(row.get("a").get("contentHash").asString()).isEqualTo("sha256:1");
        assertThat(row.get("a").get("extractor").asString()).isEqualTo("test");
        assertThat(row.get("m").asMap()).isEqualTo(Map.of("count", 1L, "names", List.of("Rex Tillerson")));
    }

    @Test
    void loadingTwiceChangesNothing() {
        List<Findings> findings = List.of(
                Story.of("a1").says("Rex Tillerson MEETS_WITH Wang Yi").findings(),
                Story.of("a2")
                        .says("Wang Yi MEETS_WITH Rex Tillerson")
                        .says("United States SANCTIONS North Korea")
                        .office("Wang Yi", "Foreign Minister", "China")
                        .findings());
        assertThat(load(findings).isEmpty()).isFalse();
        List<String> before = everything();

        LoadReport second = load(findings);

        assertThat(second.isEmpty()).isTrue();
        assertThat(second.unchanged()).isEqualTo(2);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void anArticleThatComesTwiceInARunCountsOnce() {
        List<Findings> findings = List.of(
                Story.of("a1").says("Rex Tillerson VISITS China").findings(),
                Story.of("a1").version("2").says("Rex Tillerson VISITS France").findings());

        assertThat(load(findings).repeated()).isEqualTo(1);
        assertThat(load(findings).isEmpty()).isTrue();
        assertThat(edges()).containsOnlyKeys("person:rex-tillerson|VISITS|country:CN");
    }

    @Test
    void aMeetingHasNoDirectionWhicheverWayItIsReported() {
        load(List.of(
                Story.of("a1").says("Wang Yi MEETS_WITH Rex Tillerson").findings(),
                Story.of("a2").says("Rex Tillerson MEETS_WITH Wang Yi").findings()));

        assertThat(edges()).containsOnlyKeys("person:rex-tillerson|MEETS_WITH|person:wang-yi");
        assertThat(only("MATCH (a)-[r:MEETS_WITH]->(b) RETURN a.name AS a, r.count AS count")
                        .asMap())
                .isEqualTo(Map.of("a", "Rex Tillerson", "count", 2L));
    }

    @Test
    void plansAloneDrawNoEdgeButCountBesideAFact() {
        Findings plan = Story.of("a1")
                .says("Rex Tillerson VISITS China", "PLANNED", 0.9, "He will visit China.")
                .findings();
        load(plan);
        assertThat(edges()).isEmpty();
        assertThat(only("MATCH (c:Claim) RETURN c.name AS name").get("name").asString())
                .isEqualTo("Rex Tillerson visits China (planned)");

        load(List.of(
                Story.of("a2").says("Rex Tillerson VISITS China").findings(),
                Story.of("a3")
                        .says("Rex Tillerson VISITS China", "NEGATED", 0.9, "He never went.")
                        .findings()));
        Record row =
                only("MATCH ()-[r:VISITS]->() RETURN r.count AS count, r.planned AS planned, r.negated AS negated");
        assertThat(row.asMap()).isEqualTo(Map.of("count", 1L, "planned", 1L, "negated", 1L));
    }

    @Test
    void oneSentencePrintedByManyIsOneWitness() {
        load(List.of(
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

        Record row = only("MATCH ()-[r:SANCTIONS]->() RETURN r.confidence AS confidence, r.articles AS articles,"
                + " r.publishers AS publishers, r.evidence AS evidence, r.dates AS dates");
        assertThat(row.get("confidence").asDouble()).isEqualTo(0.9);
        assertThat(row.get("articles").asInt()).isEqualTo(3);
        assertThat(row.get("publishers").asInt()).isEqualTo(2);
        assertThat(row.get("evidence").asList()).isEqualTo(List.of("Other.", "Same."));
        assertThat(row.get("dates").asList()).isEqualTo(List.of(LocalDate.of(2017, 9, 30), LocalDate.of(2017, 10, 1)));
    }

    @Test
    void anEdgeShowsAtMostThreeSentencesAndFiftyDays() {
        load(IntStream.range(0, 60)
                .mapToObj(i -> Story.of("a" + i)
                        .by("AP", LocalDate.of(2017, 1, 1).plusDays(i).toString())
                        .says("China SANCTIONS Iran", "ACTUAL", 0.5, "Sentence " + i)
                        .findings())
                .toList());

        Record row = only("MATCH ()-[r:SANCTIONS]->() RETURN r.dates AS dates, size(r.evidence) AS evidence,"
                + " size(r.urls) AS urls");
        assertThat(row.get("dates").asList()).hasSize(50).endsWith(LocalDate.of(2017, 3, 1));
        assertThat(row.get("evidence").asInt()).isEqualTo(3);
        assertThat(row.get("urls").asInt()).isEqualTo(3);
    }

    @Test
    void afterAReplacementTheGraphIsThatOfAFreshBuild() {
        Findings first = Story.of("a1")
                .says("Rex Tillerson VISITS China")
                .says("Rex Tillerson MEETS_WITH Wang Yi")
                .office("Wang Yi", "Foreign Minister", "China")
                .findings();
        Findings other = Story.of("a2").says("Rex Tillerson VISITS China").findings();
        Findings corrected = Story.of("a1")
                .version("2")
                .says("Rex Tillerson VISITS France")
                .says("Rex Tillerson VISITS China", "NEGATED", 0.7, "He did not go to China.")
                .findings();
        load(List.of(first, other));

        LoadReport report = load(corrected);

        assertThat(report.replaced()).isEqualTo(1);
        assertThat(report.edgesDeleted()).containsExactly(Map.entry("MEETS_WITH", 1));
        assertThat(report.edgesWritten()).containsExactly(Map.entry("VISITS", 2));
        assertThat(report.entitiesDeleted()).isEqualTo(1);
        List<String> replaced = everything();
        SharedNeo4j.empty();
        load(List.of(corrected, other));
        assertThat(everything()).isEqualTo(replaced);
    }

    @Test
    void anActorOfTheKnowledgeStaysWithoutAnyMention() {
        load(Story.of("a1").says("Rex Tillerson VISITS China").findings());
        graph.run("MATCH (e {id: 'country:CN'}) SET e.knowledge = true", Map.of());

        load(Story.of("a1").version("2").says("Wang Yi VISITS France").findings());

        assertThat(strings("MATCH (e:__Entity__) RETURN e.id AS text ORDER BY text"))
                .containsExactly("country:CN", "country:FR", "person:wang-yi");
    }

    @Test
    void anOfficeStandsWhileOneArticleSaysSo() {
        load(List.of(
                Story.of("a1").office("Wang Yi", "Foreign Minister", "China").findings(),
                Story.of("a2").office("Wang Yi", "Foreign Minister", "China").findings()));
        load(Story.of("a1").version("2").says("Wang Yi VISITS France").findings());
        String offices = "MATCH (p)-[h:HOLDS_OFFICE]->(o) RETURN p.name + ', ' + h.title + ' of ' + o.id AS text";
        assertThat(strings(offices)).containsExactly("Wang Yi, Foreign Minister of country:CN");

        load(Story.of("a2").version("2").says("Wang Yi VISITS France").findings());
        assertThat(strings(offices)).isEmpty();
        assertThat(strings("MATCH (e:Country) RETURN e.id AS text")).containsExactly("country:FR");
    }

    @Test
    void aRunThatBreaksOffIsTakenUpByTheNext() {
        try (GraphLoader loader = new GraphLoader(graph, Set.of("MEETS_WITH"))) {
            IntStream.range(0, 250)
                    .mapToObj(
                            i -> Story.of("a" + i).says("China SANCTIONS Iran").findings())
                    .forEach(loader::add);
        }
        assertThat(edges()).isEmpty();

        assertThat(load(List.of()).edgesWritten()).containsExactly(Map.entry("SANCTIONS", 1));
        assertThat(only("MATCH ()-[r:SANCTIONS]->() RETURN r.count AS count")
                        .get("count")
                        .asInt())
                .isEqualTo(250);
        assertThat(strings("MATCH (p:__Pending__) RETURN p.edgeKey AS text")).isEmpty();
    }

    @Test
    void onlyOneRunLoadsAtATime() {
        try (GraphLoader first = new GraphLoader(graph, Set.of())) {
            assertThatThrownBy(() -> new GraphLoader(graph, Set.of()))
                    .isInstanceOf(GraphException.class)
                    .hasMessageStartingWith("Another run is loading into the database at bolt://");
            assertThat(first.finish().isEmpty()).isTrue();
        }
        assertThat(load(List.of()).isEmpty()).isTrue();
    }

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

        LoadReport report = load(List.of(
                Story.of("a1").says("China SANCTIONS Iran").findings(),
                refused,
                Story.of("a2").says("China SANCTIONS Iran").findings()));

        assertThat(report.added()).isEqualTo(2);
        assertThat(report.rejected()).singleElement().satisfies(rejected -> {
            assertThat(rejected.id()).isEqualTo("bad");
            assertThat(rejected.source()).isEqualTo("bad.txt");
            assertThat(rejected.reason()).contains("too large to index").doesNotContain("\n");
        });
        assertThat(strings("MATCH (a:Article) RETURN a.id AS text ORDER BY text"))
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
                "test",
                strange.entities().subList(0, 1),
                strange.relations(),
                null);

        assertThat(load(dangling).rejected())
                .containsExactly(new Rejected(
                        "a2", "a2.txt", "a relation names the entity \"country:IR\", which the article doesn't list"));
    }

    @Test
    void hostileTextIsData() {
        String name = "Robert'); \"`}) MATCH (n) DETACH DELETE n //{}$rows\\ \u0000🤝";
        Story story = Story.of("a1'`{}");
        story.says("China SANCTIONS Iran", "ACTUAL", 0.8, name);
        String id = story.mention(name);
        Findings findings = story.findings();

        assertThat(load(findings).rejected()).isEmpty();
        assertThat(only("MATCH (e:Person) RETURN e.id AS id, e.name AS name").asMap())
                .isEqualTo(Map.of("id", id, "name", name));
        assertThat(only("MATCH ()-[r:SANCTIONS]->() RETURN r.evidence[0] AS text")
                        .get("text")
                        .asString())
                .isEqualTo(name);
        assertThat(load(findings).isEmpty()).isTrue();
    }

    @Test
    void theFirstNameStaysAndOthersBecomeAliases() {
        load(List.of(story("a1", "Kim Jong Un", "Kim"), story("a2", "Kim Jong-un", "Kim", "Rocket Man")));
        load(story("a3", "KIM JONG UN"));

        assertThat(only("MATCH (e:Person) RETURN e.name AS name, e.aliases AS aliases")
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
                article, article, null, null, null, null, "sha256:1", "test", List.of(entity), List.of(), null);
    }

    private LoadReport load(Findings findings) {
        return load(List.of(findings));
    }

    private LoadReport load(List<Findings> findings) {
        try (GraphLoader loader = new GraphLoader(graph, Set.of("MEETS_WITH"))) {
            return loader.load(findings);
        }
    }

    private Record only(String statement) {
        List<Record> rows = graph.run(statement, Map.of()).rows();
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private List<String> strings(String statement) {
        return graph.run(statement, Map.of()).rows().stream()
                .map(row -> row.get("text").asString())
                .toList();
    }

    private Map<String, Map<String, Object>> edges() {
        Map<String, Map<String, Object>> edges = new TreeMap<>();
        graph.run("MATCH ()-[r]->() WHERE r.key IS NOT NULL RETURN r", Map.of())
                .rows()
                .forEach(row -> edges.put(
                        row.get("r").get("key").asString(), row.get("r").asMap()));
        return edges;
    }

    /** Returns all nodes and relationships, sorted, without what the database numbers by itself. */
    private List<String> everything() {
        return graph
                .run(
                        "MATCH (n) RETURN reduce(all = '', label IN labels(n) | all + label) AS kind, properties(n) AS what, '' AS ends"
                                + " UNION ALL MATCH (a)-[r]->(b)"
                                + " RETURN type(r) AS kind, properties(r) AS what, a.id + ' ' + b.id AS ends",
                        Map.of())
                .rows()
                .stream()
                .map(row -> row.get("kind").asString()
                        + row.get("ends").asString()
                        + new TreeMap<>(row.get("what").asMap()))
                .sorted()
                .toList();
    }
}
