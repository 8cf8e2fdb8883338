package newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewsgraphTest {

    private static final String ARTICLE = "Abel Visits Lima\n\nAbel met Quispe.\n";

    @TempDir
    Path folder;

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    @Test
    void withoutACommandUsageIsWrong() {
        Result result = Result.of();
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.errors())
                .containsExactly("newsgraph: a command is missing: build, for a start", "Try 'newsgraph --help'.");
    }

    @Test
    void aQueryOnAFolderWithoutAGraphMakesNone() {
        Path nowhere = folder.resolve("nowhere");
        Result result = Result.of("query", "what-is-in-the-graph", "--data", nowhere.toString());
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).contains("No graph in " + nowhere + "; make one with newsgraph build");
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void aPasswordInAnAddressIsRefusedAndNotRepeated() {
        Result result = Result.of("query", "--cypher", "RETURN 1", "--uri", "bolt://neo4j:geheim@localhost:1");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("NEO4J_PASSWORD").doesNotContain("geheim");
    }

    @Test
    void theReadmesExampleIsTrue() throws IOException {
        Path file = write(
                "readme.txt",
                "U.S. Secretary of State Rex Tillerson was holding talks in Beijing with Chinese Foreign Minister Wang Yi."
                        + " President Donald Trump is due to visit China in November.");
        String readme = Files.readString(Path.of("README.md")).replaceAll("\\s+", " ");
        assertThat(readme).contains(Files.readString(file));

        Result result = Result.of("extract", file.toString());

        assertThat(result.out())
                .contains("\"roles\":[{\"title\":\"Secretary of State\",\"of\":\"country:US\"}]")
                .contains("\"roles\":[{\"title\":\"Foreign Minister\",\"of\":\"country:CN\"}]")
                .contains(
                        "\"type\":\"MEETS_WITH\",\"source\":\"person:rex-tillerson\",\"target\":\"person:wang-yi\",\"factuality\":\"ACTUAL\",\"place\":\"Beijing\"")
                .contains(
                        "\"type\":\"VISITS\",\"source\":\"person:donald-trump\",\"target\":\"country:CN\",\"factuality\":\"PLANNED\"");
    }

    @Test
    void aMisspeltCommandIsCorrected() {
        Result result = Result.of("biuld");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("newsgraph build").contains("Try 'newsgraph --help'.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"build", "extract", "load", "query", "serve", "evaluate", "report", "export"})
    void everyCommandHasHelp(String command) {
        Result result = Result.of(command, "--help");
        assertThat(result.exit()).isZero();
        assertThat(result.out())
                .startsWith("Usage: newsgraph " + command)
                .contains("--data", "--quiet", "--verbose", "--threads");
        assertThat(result.err()).isEmpty();
        assertThat(Result.of("--help").out()).contains("  " + command + " ");
    }

    @Test
    void theVersionIsTold() {
        assertThat(Result.of("--version").out()).matches("newsgraph \\d+\\.\\d+\\.\\d+\\R");
    }

    @Test
    void extractWritesALineAnArticleAndNothingElse() throws IOException {
        Result result = Result.of("extract", write("abel.txt", ARTICLE));
        assertThat(result.exit()).isZero();
        assertThat(result.out())
                .matches("\\{.*\"title\":\"Abel Visits Lima\".*}\n")
                .doesNotContain("\"text\":\"Abel Visits Lima\\n");
        assertThat(result.err()).contains("articles    1");
    }

    @Test
    void extractPutsInTheTextIfAsked() throws IOException {
        assertThat(Result.of("extract", write("abel.txt", ARTICLE), "--with-text")
                        .out())
                .contains("\"text\":\"Abel Visits Lima\\n\\nAbel met Quispe.\\n\"");
    }

    @Test
    void extractReadsStandardInput() {
        Result result = Result.with(Map.of(), ARTICLE, "extract", "-", "--quiet");
        assertThat(result.out()).contains("\"source\":\"standard input\"");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void theNumberOfThreadsDoesNotShowInTheOutput() {
        String one = Result.of("extract", "seeds/articles", "--threads", "1").out();
        assertThat(one.lines()).hasSizeGreaterThan(10);
        assertThat(Result.of("extract", "seeds/articles", "--threads", "7").out())
                .isEqualTo(one);
    }

    @Test
    void whatIsSkippedIsNamedAndTheExitStatusTellsOfIt() throws IOException {
        Path lines = write("news.jsonl", "{\"id\":\"a\",\"text\":\"Abel met Quispe.\"}\n{broken\n");
        Result result = Result.of(
                "extract", lines, "--quiet", folder.resolve("nobody.txt").toString());
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.out().lines()).hasSize(1);
        assertThat(result.errors())
                .containsExactly(
                        "skipped     2",
                        "  " + lines + ":2: broken JSON; write one object a line, ended by a brace: {broken",
                        "  " + folder.resolve("nobody.txt") + ": no such file or folder");
    }

    @Test
    void ofManySkipsTwentyAreNamedAndTheOthersCounted() throws IOException {
        Result result = Result.of("extract", write("news.jsonl", "{\n".repeat(50)));
        assertThat(result.errors())
                .hasSize(3 + 1 + 20 + 1)
                .contains("skipped     50")
                .endsWith("  … and 30 more");
    }

    @Test
    void aReaderWhoHasSeenEnoughIsNoFailure() {
        Result result = Result.writing(refusing("Broken pipe"), Map.of(), "", "extract", "seeds/articles", "--quiet");
        assertThat(result).isEqualTo(new Result(0, "", ""));
    }

    @Test
    void aFullDiskIsAFailureOfOneLine() {
        Result result = Result.writing(refusing("No space left on device"), Map.of(), "", "extract", "seeds/articles");
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.errors())
                .containsExactly(
                        "newsgraph: Cannot write to standard output (No space left on device); see whether the disk is full");
    }

    @Test
    void verboseShowsWhereAFailureCameUp() {
        Result result = Result.writing(
                refusing("No space left on device"), Map.of(), "", "extract", "seeds/articles", "--verbose");
        assertThat(result.err()).contains("\tat newsgraph.cli.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "two", "99999"})
    void threadsAreASensibleNumber(String threads) {
        Result result = Result.of("extract", "seeds/articles", "--threads", threads);
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("--threads").contains(threads);
    }

    @Test
    void aServerNeedsAPasswordWhichIsNeverAnOption() {
        Result result = Result.of("build", "seeds/articles", "--uri", "bolt://localhost:1");
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.errors())
                .containsExactly("newsgraph: No password for neo4j at bolt://localhost:1; set NEO4J_PASSWORD, or name a"
                        + " file with --password-file");
        assertThat(Result.of("build", "--password", "secret").exit()).isEqualTo(2);
    }

    @Test
    void aMissingPasswordFileIsNamed() {
        Result result = Result.of("build", "--uri", "bolt://localhost:1", "--password-file", "nobody.txt");
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err())
                .contains("Cannot read the password file nobody.txt")
                .contains("correct --password-file");
    }

    @Test
    void optionsOfAServerWithoutAServerAreAMistake() {
        Result result = Result.of("build", "--database", "news");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("need --uri or NEO4J_URI");
    }

    @Test
    void aServerThatIsNotThereIsNamedInOneLineWithWhatToDo() {
        Map<String, String> environment = Map.of("NEO4J_URI", "bolt://localhost:1", "NEO4J_PASSWORD", "secret");
        Result result = Result.with(environment, "", "build", "seeds/articles");
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.errors()).hasSize(1);
        assertThat(result.err())
                .startsWith("newsgraph: No Neo4j answers at bolt://localhost:1")
                .contains("correct --uri");
    }

    @Test
    void evaluatePrintsFiguresAndErrors() throws IOException {
        Path gold = write(
                "gold.jsonl",
                "{\"id\":\"a\",\"text\":\"Nobody came.\",\"relations\":[{\"type\":\"VISITS\",\"source\":[\"Abel\"],"
                        + "\"target\":[\"country:PE\"],\"factuality\":\"ACTUAL\"}]}\n");
        Result result = Result.of("evaluate", gold, "--errors", "5");
        assertThat(result.exit()).isZero();
        assertThat(result.out().lines())
                .startsWith(
                        "1 texts",
                        "type       P 0.000 R 0.000 F1 0.000",
                        "arguments  P 0.000 R 0.000 F1 0.000",
                        "full       P 0.000 R 0.000 F1 0.000",
                        "  full VISITS     P 0.000 R 0.000 F1 0.000")
                .contains("  ACTUAL                   0         0         0         0         1")
                .endsWith("missed\ta\tVISITS\tAbel\tcountry:PE\tACTUAL");
    }

    @Test
    void evaluateNamesTheLineOfGoldThatIsNone() throws IOException {
        Result result = Result.of("evaluate", write("gold.jsonl", "{\"id\":\"a\"}\n"));
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.errors()).hasSize(1);
        assertThat(result.err()).contains("gold.jsonl:1: not a line of gold");
    }

    private static OutputStream refusing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }
}
