package newsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import newsgraph.graph.CypherFile;
import newsgraph.graph.Graph;
import newsgraph.graph.SharedNeo4j;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.summary.Plan;

/** No question walks over the whole graph, unless it is about the whole graph. */
class QueryPlansIT {

    /** What each question that is about all claims or all actors must walk over, and why. */
    private static final Map<String, String> WHOLE_GRAPH = Map.ofEntries(
            Map.entry("what-is-in-the-graph", "counts everything"),
            Map.entry("which-outlet-reports-what", "counts all claims of all articles"),
            Map.entry(
                    "what-was-announced-and-never-done",
                    "looks at each plan; an index of three kinds of claims"
                            + " would cost each load more than it saves here"),
            Map.entry(
                    "what-are-the-strongest-relations",
                    "compares all edges, of whatever type, and no index spans types"),
            Map.entry("what-is-contested", "compares all edges, of whatever type"),
            Map.entry("what-is-new-since", "compares all edges, of whatever type"),
            Map.entry("what-rests-on-a-single-source", "compares all edges, of whatever type"),
            Map.entry("which-countries-deal-with-each-other", "adds up all edges, of whatever type"),
            Map.entry("who-is-most-central", "compares all actors"),
            Map.entry("who-may-be-the-same", "compares all actors by their aliases"));

    /** Walking over one type of relation is no walk over the graph: these are about all edges of it. */
    private static final Set<String> ONE_TYPE = Set.of(
            "who-met-whom", "who-sanctions-whom", "who-is-sanctioned-most", "who-is-sanctioned-and-still-received");

    private static final Graph GRAPH = SharedNeo4j.empty();

    static List<String> questions() {
        SharedNeo4j.empty();
        KnownWorld.loadInto(GRAPH);
        return Queries.all().stream().map(CypherFile::name).toList();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aQuestionStartsFromAnIndexUnlessItIsAboutTheWholeGraph(String name) {
        CypherFile question = Queries.named(name);
        Plan plan = GRAPH.run("EXPLAIN " + question.statements().get(0), question.defaults())
                .summary()
                .queryPlan()
                .orElseThrow();
        List<String> scans =
                operators(plan).filter(operator -> operator.contains("Scan")).toList();

        assertThat(scans).noneMatch(scan -> scan.startsWith("AllNodesScan"));
        if (ONE_TYPE.contains(name)) {
            assertThat(scans).isNotEmpty().allMatch(scan -> scan.contains("RelationshipTypeScan"));
        } else if (WHOLE_GRAPH.containsKey(name)) {
            assertThat(scans)
                    .as("no longer a walk over the graph: take it off the list")
                    .isNotEmpty();
        } else {
            assertThat(scans).isEmpty();
        }
    }

    private static Stream<String> operators(Plan plan) {
        return Stream.concat(
                Stream.of(plan.operatorType()), plan.children().stream().flatMap(QueryPlansIT::operators));
    }
}
