package newsgraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import newsgraph.Story.Expected;
import newsgraph.extract.Factuality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryReaderTest {

    @TempDir
    Path folder;

    private List<Story> read(String text) throws IOException {
        return StoryReader.read(Files.writeString(folder.resolve("some.story"), text));
    }

    @Test
    void aStoryHasNameDateTextAndRelations() throws IOException {
        Story story = read("""
                        name: abel-in-lima
                        published: 2001-02-03
                        Abel Goes South

                        Jon Abel met Rosa Quispe.
                        =>
                        Jon Abel | MEETS_WITH | Quispe / Rosa Quispe | ACTUAL
                        ? Jon Abel / Norway | VISITS | Peru | PLANNED/POSSIBLE
                        """).get(0);
        assertThat(story.name()).isEqualTo("abel-in-lima");
        assertThat(story.published()).isEqualTo(LocalDate.of(2001, 2, 3));
        assertThat(story.text()).isEqualTo("Abel Goes South\n\nJon Abel met Rosa Quispe.");
        assertThat(story.expected())
                .containsExactly(
                        new Expected(
                                List.of("Jon Abel"),
                                "MEETS_WITH",
                                List.of("Quispe", "Rosa Quispe"),
                                Factuality.ACTUAL,
                                null,
                                false),
                        new Expected(
                                List.of("Jon Abel", "country:NO"),
                                "VISITS",
                                List.of("country:PE"),
                                Factuality.PLANNED,
                                Factuality.POSSIBLE,
                                true));
    }

    @Test
    void storiesAreParted() throws IOException {
        assertThat(read("name: one\nIt rains.\n=>\n---\nname: two\nIt snows.\n=>\n"))
                .extracting(Story::name)
                .containsExactly("one", "two");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "One                       | 1 | a story begins with \"name: kebab-case-name\", but here is \"One\"",
                "name: a;published: May;T. | 2 | \"published:\" is an ISO 8601 date",
                "name: a;It rains.;---     | 3 | a line \"=>\" follows the text",
                "name: a;It rains.         | 3 | but here is the end of the file",
                "name: a;=>                | 2 | there is no text in front of \"=>\"",
                "name: a;T.;=>;A ! B       | 4 | a relation is \"source ! TYPE ! target ! FACTUALITY\"",
                "name: a;T.;=>;A ! LIKES ! B ! ACTUAL    | 4 | the type of a relation is one of",
                "name: a;T.;=>;A ! VISITS ! B ! MAYBE    | 4 | a factuality is one of",
            })
    void whatIsWrongIsToldWithFileAndLine(String text, int line, String message) {
        assertThatThrownBy(() -> read(text.replace(';', '\n').replace('!', '|')))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("some.story:" + line + ": ")
                .hasMessageContaining(message.replace('!', '|'));
    }
}
