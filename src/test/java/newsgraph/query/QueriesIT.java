package newsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import newsgraph.graph.CypherFile;
import newsgraph.graph.Graph;
import newsgraph.graph.GraphException;
import newsgraph.graph.SharedNeo4j;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QueriesIT {

    private static final Graph GRAPH = SharedNeo4j.empty();
    private static final Queries QUERIES = new Queries(GRAPH);

    @BeforeAll
    static void loadAWorldThatIsKnown() {
        SharedNeo4j.empty();
        KnownWorld.loadInto(GRAPH);
    }

    static Stream<String> names() {
        return Queries.all().stream().map(CypherFile::name);
    }

    static List<Answer> answers() {
        return Answer.of("known");
    }

    @ParameterizedTest
    @MethodSource("answers")
    void theAnswerIsWhatTheArticlesSay(Answer answer) {
        assertThat(answer.ask(QUERIES)).isEqualTo(answer.lines());
    }

    @Test
    void everyQuestionHasAnAnswerThatIsKnown() {
        assertThat(answers().stream()
                        .filter(answer -> answer.lines().size() > 1)
                        .map(Answer::question))
                .containsAll(names().toList());
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
        assertThat(Queries.all()).hasSize(24).allSatisfy(file -> {
            assertThat(file.group()).isNotBlank();
            assertThat(file.title()).endsWith("?");
            assertThat(file.purpose()).isNotBlank();
            assertThat(file.statements()).hasSize(1);
        });
    }

    @Test
    void signsInANameAreNoCommandsToTheIndex() {
        assertThat(QUERIES.run("who-is", Map.of("name", "tilersen AND (\"+*/\\'"))
                        .rows())
                .hasSize(1);
        assertThat(QUERIES.run("who-is", Map.of("name", "~\"")).rows()).isEmpty();
        assertThat(QUERIES.run("who-is", Map.of("name", "")).rows()).isEmpty();
    }

    @Test
    void anActorIsFoundInSpiteOfItsSpellingAndTheOneWithMostClaimsOfThoseThatAreCalledSo() {
        // An actor is called Tillerson, of whom less is said than of Rex Tillerson.
        for (String name : List.of("Rex Tillerson", "rex tilersen", "tillerson", "person:rex-tillerson")) {
            assertThat(QUERIES.run("who-is", Map.of("name", name)).rows())
                    .as(name)
                    .extracting(row -> row.get(0))
                    .containsExactly("Rex Tillerson");
        }
        assertThat(QUERIES.run("who-is", Map.of("name", "Zebulon")).rows()).isEmpty();
    }

    @Test
    void itIsToldWhomANameIsTakenForUnlessItIsWrittenSo() {
        assertThat(QUERIES.taken(Map.of("name", "Rex Tilersen", "other", "Zebulon")))
                .containsExactly(
                        "\"Rex Tilersen\" is taken for Rex Tillerson, person:rex-tillerson",
                        "no actor has a name like \"Zebulon\"; --param other=… takes any name, alias or id");
        assertThat(QUERIES.taken(Map.of("name", "Rex Tillerson", "since", "2018-01-01")))
                .isEmpty();
    }

    @Test
    void everyQuestionFindsActorsInTheSameWords() throws IOException {
        String words = lookUp("who-is");
        assertThat(words).contains("db.index.fulltext.queryNodes('entity_names'");
        for (CypherFile file : Queries.all()) {
            if (file.defaults().containsKey("name") && !file.name().equals("which-actor-has-a-name-like")) {
                assertThat(lookUp(file.name())).as(file.name()).isEqualTo(words);
            }
        }
        assertThat(lookUp("which-actor-has-a-name-like"))
                .isEqualTo(words.replace("actor\n  LIMIT 1", "actor, exact, round(score, 2) AS score\n  LIMIT 10"));
    }

    private static String lookUp(String name) throws IOException {
        String text = Files.readString(Path.of("cypher", "queries", name + ".cypher"));
        return text.substring(text.indexOf("CALL (name) {"), text.indexOf("\n}\n"));
    }

    @Test
    void edgesAndNodesArePrintedWithTheirEnds() {
        Table table = QUERIES.cypher(
                "MATCH (k {name: 'Kim Jong'})-[r]->(t) RETURN k, r, t.id AS to, null AS nothing ORDER BY type(r)",
                Map.of());

        assertThat(table.text(0).lines().skip(2))
                .containsExactly(
                        "(Kim Jong)  ()-[HOLDS_OFFICE]->()                     country:KP",
                        "(Kim Jong)  (person:kim-jong)-[VISITS]->(country:CN)  country:CN");
    }

    @Test
    void anEmptyGraphIsNamedWithWhatToDo() {
        SharedNeo4j.empty();
        try {
            assertThatThrownBy(() -> QUERIES.run("who-is", Map.of()))
                    .isInstanceOf(GraphException.class)
                    .hasMessageContaining("is empty; load articles with newsgraph build");
        } finally {
            KnownWorld.loadInto(GRAPH);
        }
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
