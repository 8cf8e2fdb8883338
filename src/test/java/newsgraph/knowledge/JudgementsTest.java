package newsgraph.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgementsTest {

    @TempDir
    private Path folder;

    private Judgements read(String... rows) throws IOException {
        return Judgements.read(Files.writeString(
                folder.resolve("j.csv"), "judgement,one,other,why\n" + String.join("\n", rows) + '\n'));
    }

    @Test
    void theFirstOfAPairKeepsItsIdAlsoForThoseThatHadBeenJoinedBefore() throws IOException {
        Judgements judgements =
                read("same,person:b,person:c,\"a typo, it seems\"", "same,person:a,person:b,", "same,org:x,org:y,");

        assertThat(judgements.kept())
                .isEqualTo(Map.of("person:b", "person:a", "person:c", "person:a", "org:y", "org:x"));
        assertThat(judgements.keep("person:c")).isEqualTo("person:a");
        assertThat(judgements.keep("person:z")).isEqualTo("person:z");
    }

    @Test
    void whoDiffersFromOneDiffersFromAllWhoAreTheSame() throws IOException {
        Judgements judgements = read("different,person:c,person:z,", "same,person:a,person:c,");

        assertThat(judgements.different()).isEqualTo(Set.of(new Judgements.Pair("person:a", "person:z")));
        assertThat(judgements.areDifferent("person:z", "person:c")).isTrue();
        assertThat(judgements.areDifferent("person:a", "person:z")).isTrue();
        assertThat(judgements.areDifferent("person:a", "person:c")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "same,person:a,org:a,~ :2: \"person:a\" and \"org:a\" must be two ids of one kind",
                "same,person:a,person:a,~ :2: \"person:a\" and \"person:a\" must be two ids of one kind",
                "same,Rex Tillerson,person:a,~ :2: \"Rex Tillerson\" is no id of an actor; write one such as person:rex-tillerson",
                "equal,person:a,person:b,~ :2: the judgement is \"same\" or \"different\", not \"equal\"",
                "same,person:a,person:b~ :2: a row has 4 columns, not 3",
            })
    void aBadRowIsNamedByItsLine(String row, String message) {
        assertThatThrownBy(() -> read(row))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith(message);
    }

    @Test
    void rowsThatContradictEachOtherAreNamed() {
        assertThatThrownBy(() ->
                        read("different,person:a,person:c,", "same,person:a,person:b,", "same,person:b,person:c,"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith(":2: \"person:a\" and \"person:c\" are different here and the same by other rows;"
                        + " delete one of them");
    }

    @Test
    void otherColumnsAreRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("j.csv"), "a,b\n1,2\n");
        assertThatThrownBy(() -> Judgements.read(file))
                .hasMessage(file + ":1: the columns must be judgement,one,other,why, not a,b");
    }

    @Test
    void theShippedFileIsSound() {
        assertThat(Judgements.get().areDifferent("person:george-w-bush", "person:george-h-w-bush"))
                .isTrue();
    }
}
