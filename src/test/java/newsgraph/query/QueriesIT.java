package newsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import newsgraph.graph.CypherFile;
import newsgraph.graph.Graph;
import newsgraph.graph.GraphException;
import newsgraph.graph.SharedNeo4j;
import newsgraph.load.GraphLoader;
import newsgraph.load.Story;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QueriesIT {

    private static final Graph GRAPH = SharedNeo4j.empty();
    private static final Queries QUERIES = new Queries(GRAPH);

    @BeforeAll
    static void loadANewsWeek() {
        SharedNeo4j.empty();
        try (GraphLoader loader = new GraphLoader(GRAPH, Set.of("MEETS_WITH"), rejected -> {})) {
            loader.load(List.of(
                    Story.of("a1")
                            .by("Reuters", "2018-02-01")
                            .says("Rex Tillerson VISITS China")
                            .says("Rex Tillerson MEETS_WITH Wang Yi")
                            .office("Rex Tillerson", "Secretary of State", "United States")
                            .office("Wang Yi", "Foreign Minister", "China")
                            .findings(),
                    Story.of("a2")
                            .by("AP", "2018-03-01")
                            .says("United States SANCTIONS North Korea")
                            .says("China MEETS_WITH North Korea")
                            .says("China MEETS_WITH United States")
                            .says("Kim Jong MEETS_WITH Rex Tillerson", "PLANNED", 0.7, "They will meet.")
                            .office("Kim Jong", "Leader", "North Korea")
                            .findings(),
                    Story.of("a3")
                            .says("United States SANCTIONS North Korea", "NEGATED", 0.8, "Lifted.")
                            .says("Rex Tillerson MEETS_WITH North Korea", "ACTUAL", 0.4, "Perhaps they met.")
                            .says("Tillerson VISITS France")
                            .findings()));
        }
    }

    static Stream<String> names() {
        return Queries.all().stream().map(CypherFile::name);
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyQueryFindsSomethingWithItsDefaults(String name) {
        Table table = QUERIES.run(name, Map.of());

        assertThat(table.rows()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyFileRunsAsItStandsLikeInBrowser(String name) throws IOException {
        String text = Files.readString(Path.of("cypher", "queries", name + ".cypher"));
        String statement = text.stripTrailing().replaceFirst(";$", "");

        assertThat(GRAPH.run(statement, Map.of()).columns())
                .isEqualTo(QUERIES.run(name, Map.of()).columns());
    }

    @Test
    void everyQueryHasATitleThatAsksAndOneStatement() {
        assertThat(Queries.all()).hasSizeGreaterThanOrEqualTo(16).allSatisfy(file -> {
            assertThat(file.title()).endsWith("?");
            assertThat(file.purpose()).isNotBlank();
            assertThat(file.statements()).hasSize(1);
        });
    }

    @Test
    void aMisspeltNameIsFoundWhateverSignsItHolds() {
        assertThat(QUERIES.run("which-actor-has-a-name-like", Map.of("name", "tilersen AND (\"+*"))
                        .rows()
                        .get(0)
                        .get(0))
                .asString()
                .contains("Tillerson");
        assertThat(QUERIES.run("which-actor-has-a-name-like", Map.of("name", "~\""))
                        .rows())
                .isEmpty();
    }

    @Test
    void aMeetingIsFoundFromEitherSide() {
        assertThat(QUERIES.run("who-met-whom", Map.of("since", "2018-01-15"))
                        .csv()
                        .lines())
                .containsExactly(
                        "actor,met,lastDate,reports,publishers,confidence",
                        "China,North Korea,2018-03-01,1,1,0.8",
                        "China,United States,2018-03-01,1,1,0.8",
                        "Rex Tillerson,Wang Yi,2018-02-01,1,1,0.8");
        assertThat(QUERIES.run("which-sentences-say-so", Map.of("name", "Wang Yi", "other", "Rex Tillerson"))
                        .rows())
                .hasSize(1);
    }

    @Test
    void pathsPrintAsArrows() {
        Table table = QUERIES.run("how-are-two-actors-connected", Map.of("name", "France", "other", "Tillerson"));

        assertThat(table.text().lines())
                .containsExactly(
                        "path                            steps",
                        "------------------------------  -----",
                        "(France)<-[VISITS]-(Tillerson)      1");
    }

    @Test
    void statementsOfTheUserRunWithTypedParameters() {
        assertThat(QUERIES.cypher(
                                "RETURN $n + 1 AS n, $day.year AS year, $text AS text, $yes AS yes",
                                Map.of("n", "41", "day", "2018-02-01", "text", "O'Brien", "yes", "true"))
                        .json())
                .isEqualTo("{\"n\":42,\"year\":2018,\"text\":\"O'Brien\",\"yes\":true}\n");
    }

    @Test
    void aWrongStatementIsRefusedByTheDatabase() {
        assertThatThrownBy(() -> QUERIES.cypher("RETRUN 1", Map.of()))
                .isInstanceOf(GraphException.class)
                .hasMessageStartingWith("Neo4j refuses the statement: Invalid input 'RETRUN'");
    }

    @Test
    void unknownNamesAndValuesAreNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QUERIES.run("who-sanctions", Map.of()))
                .withMessage("no query \"who-sanctions\"; do you mean who-sanctions-whom?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QUERIES.run("who-met-whom", Map.of("from", "2017-01-01")))
                .withMessage("query \"who-met-whom\" has no parameter \"from\"; it has since");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QUERIES.run("who-met-whom", Map.of("since", "May")))
                .withMessage("parameter \"since\" takes a value like 2000-01-01, not \"May\"");
    }
}
