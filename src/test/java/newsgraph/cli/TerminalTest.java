package newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What the program looks like on a terminal: colours, tables, help, completion and the manual page. */
class TerminalTest {

    private static final String ESCAPE = "\u001b[";

    @TempDir
    Path folder;

    private Path article() throws IOException {
        return Files.writeString(folder.resolve("abel.txt"), """
                Abel Visits Lima

                President Juan Abel met President Rosa Quispe in Lima on Monday.
                Abel will visit China.
                """);
    }

    @Test
    void theSummaryIsASmallTable() throws IOException {
        assertThat(Result.of("extract", article()).errors())
                .startsWith("articles    1")
                .contains("relations       actual   planned  possible   negated")
                .contains("  MEETS_WITH         1         0         0         0");
    }

    @Test
    void coloursAreForTerminalsAloneAndNotForThoseWhoWantNone() throws IOException {
        String[] extract = {"extract", article().toString()};
        Result seen = Result.watched(Map.of(), extract);
        assertThat(seen.err()).contains(ESCAPE + "1marticles");
        assertThat(seen.out()).doesNotContain(ESCAPE);
        assertThat(Result.watched(Map.of(), "biuld").err()).contains(ESCAPE + "31m");
        assertThat(Result.watched(Map.of(), "--help").out()).contains(ESCAPE);

        for (Map<String, String> plain : List.of(Map.of("NO_COLOR", "1"), Map.of("TERM", "dumb"))) {
            // The line that tells how far the work is moves the cursor, but has no colours.
            assertThat(Result.watched(plain, extract).err()).doesNotContainPattern("\u001b\\[[0-9;]*m");
            assertThat(Result.watched(plain, "--help").out()).doesNotContain(ESCAPE);
        }
        assertThat(Result.of(extract).err()).doesNotContain(ESCAPE);
    }

    static Stream<String> commands() {
        return Newsgraph.commandLine(Shell.ofProcess()).getSubcommands().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandShowsExamplesThatItUnderstands(String command) {
        List<String> examples = Examples.read().getOrDefault(command, List.of()).stream()
                .filter(line -> line.startsWith("newsgraph "))
                .toList();
        assertThat(examples).isNotEmpty();
        String help = Result.of(command, "--help").out();
        for (String example : examples) {
            assertThat(help).contains("  " + example);
            String[] words = words(example.replaceFirst("^newsgraph ", "").replaceFirst(" > \\S+$", ""));
            CommandLine.ParseResult parsed =
                    Newsgraph.commandLine(Shell.ofProcess()).parseArgs(words);
            assertThat(parsed.subcommand().commandSpec().name()).isEqualTo(command);
        }
    }

    /** Splits as a shell does, quotes kept together. */
    private static String[] words(String line) {
        List<String> words = new ArrayList<>();
        Pattern.compile("'([^']*)'|(\\S+)")
                .matcher(line)
                .results()
                .forEach(word -> words.add(word.group(1) != null ? word.group(1) : word.group(2)));
        return words.toArray(String[]::new);
    }

    @Test
    void bashCompletesCommandsOptionsAndFormats() throws Exception {
        Path script = Files.writeString(
                folder.resolve("completion"), Result.of("completion").out());
        assertThat(completed(script, "newsgraph", "ex")).containsExactlyInAnyOrder("extract", "explain", "export");
        assertThat(completed(script, "newsgraph", "report", "--mo")).containsExactly("--most");
        assertThat(completed(script, "newsgraph", "export", "--format", "g")).containsExactly("graphml");
        assertThat(completed(script, "newsgraph", "query", "who-is-sanctioned-m"))
                .containsExactly("who-is-sanctioned-most");
    }

    private static List<String> completed(Path script, String... words) throws Exception {
        Process bash = new ProcessBuilder("bash", "--norc").start();
        try (OutputStream in = bash.getOutputStream()) {
            in.write(("source '" + script + "'\nCOMP_WORDS=(" + String.join(" ", words) + ")\nCOMP_CWORD="
                            + (words.length - 1) + "\n_complete_newsgraph\nprintf '%s\\n' \"${COMPREPLY[@]}\"\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        String out = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor()).as(out).isZero();
        return out.lines().map(String::strip).toList();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theManualTellsOfEveryCommandAndOption(String command) {
        String manual = Result.of("man").out();
        assertThat(manual).startsWith(".TH NEWSGRAPH 1").contains("\n.SS " + command + "\n", ".SH EXIT STATUS");
        Objects.requireNonNull(Newsgraph.commandLine(Shell.ofProcess())
                        .getSubcommands()
                        .get(command))
                .getCommandSpec()
                .optionsMap()
                .keySet()
                .stream()
                .filter(option -> option.startsWith("--"))
                .forEach(option -> assertThat(manual).contains(option.replace("-", "\\-")));
    }

    @Test
    void noLineOfTheManualIsTakenForARequestThatItIsNot() {
        Pattern request = Pattern.compile("\\.(TH|SH|SS|TP|PP|nf|fi|B)( .*)?");
        assertThat(Result.of("man").out().lines().filter(line -> line.startsWith(".") || line.startsWith("'")))
                .isNotEmpty()
                .allMatch(line -> request.matcher(line).matches());
    }
}
