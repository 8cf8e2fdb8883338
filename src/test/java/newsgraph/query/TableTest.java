package newsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void columnsAreAsWideAsTheirWidestCellAndNumbersStandRight() {
        Table table = new Table(List.of("name", "count"), List.of(List.of("王毅", 7L), List.of("Rex Tillerson", 1234L)));

        assertThat(table.text(0))
                .isEqualTo("name           count\n-------------  -----\n王毅               7\nRex Tillerson   1234\n");
    }

    @Test
    void aTableShowsLineBreaksAndEscapesAsSpaces() {
        Table table = new Table(List.of("text"), List.of(List.of("a\n\u001b[31mred\u2028b")));

        assertThat(table.text(0)).isEqualTo("text\n-----------\na [31mred b\n");
    }

    @Test
    void longCellsAreCutWhereTheTerminalEndsAndNowhereElse() {
        String sentence = "word ".repeat(40) + "end";
        Table table = new Table(List.of("name", "text", "count"), List.of(List.of("Rex Tillerson", sentence, 7L)));

        assertThat(table.text(60).lines())
                .hasSize(3)
                .allMatch(line -> line.length() <= 60)
                .last()
                .asString()
                .startsWith("Rex Tillerson  word ")
                .endsWith("…      7");
        assertThat(table.text(0)).contains(sentence);
        assertThat(table.csv()).contains(sentence);
        assertThat(table.text(5).lines()).last().asString().isEqualTo("Rex Tillerson  word word word word…      7");
    }

    @Test
    void numbersAreShortenedForTheEyeAlone() {
        Table table =
                new Table(List.of("a"), List.of(List.of(1 / 3.0), List.of(0.5), List.of(1e-9), List.of(Double.NaN)));

        assertThat(table.text(0).lines()).containsExactly("a", "------", "0.3333", "   0.5", "1.0E-9", "   NaN");
        assertThat(table.csv()).contains("0.3333333333333333");
    }

    @Test
    void csvQuotesWhatNeedsIt() {
        Table table =
                new Table(List.of("a", "b,c"), List.of(Arrays.asList("say \"hi\"", null), List.of("two\nlines", 1.5)));

        assertThat(table.csv()).isEqualTo("a,\"b,c\"\r\n\"say \"\"hi\"\"\",\r\n\"two\nlines\",1.5\r\n");
    }

    @Test
    void jsonHasOneObjectARowWithNullsAndLists() {
        Table table = new Table(
                List.of("a", "b"), List.of(Arrays.asList("<x>", null), Arrays.asList(List.of("p", 1L), true)));

        assertThat(table.json()).isEqualTo("{\"a\":\"<x>\",\"b\":null}\n{\"a\":[\"p\",1],\"b\":true}\n");
    }

    @Test
    void anAnswerWithoutColumnsIsEmpty() {
        Table table = new Table(List.of(), List.of());

        assertThat(table.csv()).isEqualTo("\r\n");
        assertThat(table.json()).isEmpty();
    }
}
