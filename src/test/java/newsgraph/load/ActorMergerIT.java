package newsgraph.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import newsgraph.extract.Findings;
import newsgraph.knowledge.Judgements;
import org.junit.jupiter.api.Test;

class ActorMergerIT {

    private static final Judgements SAME =
            new Judgements(Map.of("person:rex-tilerson", "person:rex-tillerson"), Set.of());

    private final LoadedGraph graph = new LoadedGraph();

    private MergeReport judge(Judgements judgements) {
        return ActorMerger.merge(graph.connection(), Set.of("MEETS_WITH"), judgements);
    }

    /** Two articles with the right name, two with {@code name}, one with both. */
    private static List<Findings> articles(String name) {
        return List.of(
                Story.of("a1")
                        .says("Rex Tillerson VISITS China")
                        .says("Aung San MEETS_WITH Rex Tillerson")
                        .office("Rex Tillerson", "Secretary of State", "United States")
                        .findings(),
                Story.of("a2")
                        .says(name + " VISITS China", "ACTUAL", 0.7, "He was in Beijing.")
                        .says(name + " MEETS_WITH Zhou Li", "ACTUAL", 0.8, "He saw Zhou.")
                        .says("Sam Hart MEETS_WITH " + name, "ACTUAL", 0.8, "He saw Hart.")
                        .office(name, "Secretary of State", "United States")
                        .findings(),
                Story.of("a3")
                        .says(name + " VISITS China", "PLANNED", 0.9, "He will go.")
                        .findings(),
                Story.of("a4").says("Rex Tillerson VISITS France").findings());
    }

    @Test
    void edgesOfTwoWhoAreTheSameAreThoseOfAGraphThatKnewFromTheStart() {
        graph.load(articles("Rex Tilerson"));
        MergeReport report = judge(SAME);
        assertThat(report.merged()).isEqualTo(1);
        Map<String, Map<String, Object>> merged = graph.edges();
        List<String> claims = graph.strings("MATCH (c:Claim) RETURN c.id + c.edgeKey AS text ORDER BY text");
        List<String> offices = offices();
        assertThat(graph.strings("MATCH (p:__Pending__) RETURN p.edgeKey AS text"))
                .isEmpty();

        graph.clear();
        graph.load(articles("Rex Tillerson"));
        assertThat(merged).isEqualTo(graph.edges());
        assertThat(claims)
                .isEqualTo(graph.strings("MATCH (c:Claim) RETURN c.id + c.edgeKey AS text ORDER BY text"))
                .hasSize(7);
        assertThat(offices).isEqualTo(offices());
    }

    private List<String> offices() {
        return graph.strings("MATCH (p)-[h:HOLDS_OFFICE]->(o) RETURN p.id + h.title + o.id AS text"
                + " UNION ALL MATCH (:Article)-[m:MENTIONS]->(p) RETURN p.id + coalesce(m.offices[0], '') AS text"
                + " ORDER BY text");
    }

    @Test
    void theNameAndTheIdOfTheOneThatIsGivenUpAreRemembered() {
        graph.load(articles("Rex Tilerson"));
        judge(SAME);

        assertThat(graph.only("MATCH (e {id: 'person:rex-tillerson'}) RETURN e.name AS name, e.aliases AS aliases,"
                                + " e.mergedIds AS merged")
                        .asMap())
                .isEqualTo(Map.of(
                        "name", "Rex Tillerson",
                        "aliases", List.of("Rex Tilerson", "Tilerson", "Tillerson"),
                        "merged", List.of("person:rex-tilerson")));
        List<String> before = graph.everything();
        assertThat(graph.load(articles("Rex Tilerson")).unchanged()).isEqualTo(4);
        assertThat(judge(SAME).merged()).isZero();
        assertThat(graph.everything()).isEqualTo(before);

        graph.load(Story.of("a5").says("Rex Tilerson VISITS Iran").findings());
        assertThat(graph.edges()).containsKey("person:rex-tillerson|VISITS|country:IR");
        assertThat(graph.strings("MATCH (e:__Entity__ {id: 'person:rex-tilerson'}) RETURN e.id AS text"))
                .isEmpty();
    }

    @Test
    void whatOneDidToTheOtherGoesAndWhatOneSentenceSaysOfBothIsOneClaim() {
        graph.load(Story.of("a1")
                .says("Rex Tilerson MEETS_WITH Rex Tillerson")
                .says("Rex Tilerson VISITS China", "ACTUAL", 0.7, "He came.")
                .findings());
        graph.load(Story.of("a2")
                .says("Rex Tillerson VISITS China", "ACTUAL", 0.8, "They came.")
                .findings());
        // The second claim of one sentence.
        EdgeKey key = EdgeKey.parse("person:rex-tillerson|VISITS|country:CN");
        graph.connection()
                .run(
                        "MATCH (c:Claim {text: 'He came.'})-[:REPORTED_IN]->(a), (s {id: 'person:rex-tillerson'}), (t:Country)"
                                + " CREATE (d:Claim) SET d = c{.*, id: $id, edgeKey: $key, confidence: 0.6}"
                                + " CREATE (d)-[:SOURCE]->(s), (d)-[:TARGET]->(t), (d)-[:REPORTED_IN]->(a)",
                        Map.of("id", ArticleRows.claimId("a1", 1000, key, "ACTUAL"), "key", key.toString()));

        judge(SAME);

        assertThat(graph.strings("MATCH (c:Claim) RETURN c.text + c.confidence AS text ORDER BY text"))
                .containsExactly("He came.0.7", "They came.0.8");
        assertThat(graph.edges()).containsOnlyKeys("person:rex-tillerson|VISITS|country:CN");
    }

    @Test
    void bodiesTakeTheirOfficesAlong() {
        graph.load(Story.of("a1").office("Ana Lopez", "Head", "UNO").findings());
        judge(new Judgements(Map.of("org:uno", "org:united-nations"), Set.of()));

        assertThat(offices())
                .containsExactly("person:ana-lopezHeadorg:united-nations", "person:ana-lopezHead|org:united-nations");
        graph.load(Story.of("a1").version("2").says("Ana Lopez VISITS Iran").findings());
        assertThat(graph.strings("MATCH ()-[h:HOLDS_OFFICE]->() RETURN h.title AS text"))
                .isEmpty();
    }

    @Test
    void aJudgementThatIsWithdrawnSetsFreeWhenTheArticlesComeAgain() {
        graph.load(articles("Rex Tilerson"));
        List<String> before = graph.strings("MATCH (c:Claim) RETURN c.id AS text ORDER BY text");
        judge(SAME);

        MergeReport report = judge(new Judgements(Map.of(), Set.of()));
        assertThat(report.withdrawn()).isEqualTo(1);
        assertThat(report.toLoadAgain()).isEqualTo(4);

        assertThat(graph.load(articles("Rex Tilerson")).replaced()).isEqualTo(4);
        assertThat(graph.strings("MATCH (c:Claim) RETURN c.id AS text ORDER BY text"))
                .isEqualTo(before);
        assertThat(judge(new Judgements(Map.of(), Set.of())).withdrawn()).isZero();
    }

    @Test
    void thoseWhoAreDifferentAreMarkedAsLongAsTheyAreJudgedSo() {
        graph.load(articles("Rex Tilerson"));
        Judgements.Pair pair = new Judgements.Pair("person:rex-tillerson", "person:rex-tilerson");
        assertThat(judge(new Judgements(Map.of(), Set.of(pair))).apart()).isEqualTo(1);
        String marks =
                "MATCH (e:__Entity__) WHERE e.notSameAs IS NOT NULL RETURN e.id + e.notSameAs[0] AS text ORDER BY text";
        assertThat(graph.strings(marks))
                .containsExactly("person:rex-tilersonperson:rex-tillerson", "person:rex-tillersonperson:rex-tilerson");

        judge(new Judgements(Map.of(), Set.of()));
        assertThat(graph.strings(marks)).isEmpty();
    }
}
