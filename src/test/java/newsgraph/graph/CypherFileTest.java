package newsgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CypherFileTest {

    @Test
    void theCommentGivesTitleAndPurpose() {
        CypherFile file = CypherFile.parse("x", "// Title\n// One line.\n// Another.\nRETURN 1;\n");

        assertThat(file.title()).isEqualTo("Title");
        assertThat(file.purpose()).isEqualTo("One line. Another.");
        assertThat(file.statements()).containsExactly("RETURN 1");
    }

    @Test
    void statementsAreSplitAtSemicolonsOutsideOfTextAndComments() {
        CypherFile file = CypherFile.parse(
                "x",
                "// T\nRETURN ';' AS a, \"it's;\\\";\" AS b;\n// no; end\nMATCH (`;`) /* ; */ RETURN 1;\n\nRETURN 3");

        assertThat(file.statements())
                .containsExactly(
                        "RETURN ';' AS a, \"it's;\\\";\" AS b", "// no; end\nMATCH (`;`) /* ; */ RETURN 1", "RETURN 3");
    }

    @Test
    void literalsOfAnOpeningWithAreParameters() {
        CypherFile file = CypherFile.parse(
                "x",
                "// T\nWITH 'O\\'Brien; Inc.' AS name, // who\n     date('2017-09-30') AS since,\n     -3 AS low, 0.5 AS most,"
                        + " true AS all\nMATCH (n) RETURN n;");

        assertThat(file.defaults())
                .containsExactly(
                        Map.entry("name", "O'Brien; Inc."),
                        Map.entry("since", LocalDate.of(2017, 9, 30)),
                        Map.entry("low", -3L),
                        Map.entry("most", 0.5),
                        Map.entry("all", true));
        assertThat(file.statements())
                .containsExactly("WITH $name AS name, $since AS since, $low AS low, $most AS most, $all AS all\n"
                        + "MATCH (n) RETURN n");
    }

    @Test
    void anOpeningWithOfExpressionsIsAnOrdinaryClause() {
        CypherFile file = CypherFile.parse("x", "// T\nWITH 'a' AS a, toUpper('b') AS b\nRETURN a + b;");

        assertThat(file.defaults()).isEmpty();
        assertThat(file.statements()).containsExactly("WITH 'a' AS a, toUpper('b') AS b\nRETURN a + b");
    }

    @Test
    void aFileWithoutTitleIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CypherFile.parse("untitled", "RETURN 1;"))
                .withMessageContaining("untitled");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CypherFile.read("load/nothing"))
                .withMessage("no file cypher/load/nothing.cypher");
    }

    @Test
    void theSchemaIsOneStatementAFile() {
        assertThat(CypherFile.folder("schema"))
                .hasSizeGreaterThan(5)
                .allSatisfy(file ->
                        assertThat(file.statements()).singleElement().asString().contains("IF NOT EXISTS"));
    }
}
