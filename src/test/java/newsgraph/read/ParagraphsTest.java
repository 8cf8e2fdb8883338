package newsgraph.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

    private static List<String> paragraphs(String text) {
        return Paragraphs.of(text).stream().map(span -> span.of(text)).toList();
    }

    @Test
    void aLineIsAParagraph() {
        assertThat(paragraphs("Abel Visits Lima\nAbel met Quispe.\n\n\n  He left. \n"))
                .containsExactly("Abel Visits Lima", "Abel met Quispe.", "He left.");
    }

    @Test
    void aLineInSmallLettersGoesOnWhereTheLastOneEnded() {
        assertThat(paragraphs("Abel met Quispe and\nher deputy in Lima.\nHe left."))
                .containsExactly("Abel met Quispe and\nher deputy in Lima.", "He left.");
    }

    @Test
    void linesBrokenAtAFixedWidthBelongTogether() {
        String wrapped = """
                The envoy of Norway met the foreign minister of Peru on
                Monday, and both of them said that they would travel to
                the island before the winter. A date was not given, but
                diplomats spoke of October.""";
        assertThat(paragraphs(wrapped + "\n\n" + "He left.")).containsExactly(wrapped, "He left.");
    }

    @Test
    void longLinesAreParagraphsOfTheirOwn() {
        String line =
                "The envoy of Norway met the foreign minister of Peru on Monday, and both of them said that they would"
                        + " travel to the island before the winter";
        assertThat(paragraphs(line + " came.\n" + line + " went.\n" + line + " passed."))
                .hasSize(3);
    }

    @Test
    void anEmptyTextHasNone() {
        assertThat(paragraphs("")).isEmpty();
        assertThat(paragraphs(" \r\n\t\n\u00A0\n\uFEFF")).isEmpty();
    }

    @Test
    void aByteOrderMarkBelongsToNoParagraph() {
        assertThat(paragraphs("\uFEFFAbel met Quispe.")).containsExactly("Abel met Quispe.");
    }
}
