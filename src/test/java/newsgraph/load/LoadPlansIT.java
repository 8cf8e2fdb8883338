package newsgraph.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import newsgraph.graph.CypherFile;
import newsgraph.graph.Graph;
import newsgraph.graph.SharedNeo4j;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.summary.Plan;

class LoadPlansIT {

    private static final Graph GRAPH = prepared();

    private static Graph prepared() {
        Graph graph = SharedNeo4j.empty();
        new GraphLoader(graph, Set.of(), rejected -> {}).close();
        return graph;
    }

    /** What is asked once a run, of few actors: their index holds no others. */
    private static final Set<String> WHOLE_INDEX = Set.of("merged-ids", "keep-apart");

    static Stream<Arguments> statements() {
        return CypherFile.folder("load").stream()
                .flatMap(file -> file.statements().stream().map(statement -> Arguments.of(file.name(), statement)));
    }

    @ParameterizedTest
    @MethodSource("statements")
    void noStatementOfTheLoaderWalksOverAllNodes(String file, String statement) {
        Plan plan = GRAPH.run(
                        "EXPLAIN " + statement.replace("__TYPE__", "VISITS"),
                        Map.of("rows", List.of(), "actors", List.of(), "most", 10))
                .summary()
                .queryPlan()
                .orElseThrow();

        assertThat(operators(plan))
                .noneMatch(operator -> operator.startsWith("AllNodesScan"))
                .noneMatch(operator -> operator.contains("RelationshipTypeScan"))
                .noneMatch(operator -> operator.contains("AllRelationshipsScan"));
        if (!WHOLE_INDEX.contains(file)) {
            assertThat(operators(plan)).noneMatch(operator -> operator.startsWith("NodeIndexScan"));
        }
        if (!statement.contains("__Pending__)\n")) {
            assertThat(operators(plan)).noneMatch(operator -> operator.contains("LabelScan"));
        }
    }

    private static Stream<String> operators(Plan plan) {
        return Stream.concat(
                Stream.of(plan.operatorType()), plan.children().stream().flatMap(LoadPlansIT::operators));
    }
}
