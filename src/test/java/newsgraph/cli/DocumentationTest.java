package newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsgraph.query.Queries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** Documents that name code go stale unless something looks after them. */
class DocumentationTest {

    private static final Pattern FENCED = Pattern.compile("(?ms)^ *```(\\w*)\\n(.*?)^ *```");
    private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern PATH = Pattern.compile(
            "(?:[\\w.-]+/)+[\\w.-]*|[\\w.-]+\\.(?:java|md|txt|csv|jsonl|cypher|xml|grass|bin|bat)|LICENSE");
    private static final Pattern COMMAND = Pattern.compile("\\bnewsgraph ((?:[a-z]+\\b|--help|--version)?)([^`|\\n]*)");
    private static final Pattern CLASS = Pattern.compile("[A-Z][a-z]+(?:[A-Z][a-z]+)+");
    private static final Pattern OPTION = Pattern.compile("--[a-z]+(?:-[a-z]+)*");

    /** What building and running make, and what users bring. */
    private static final Pattern MADE_LATER =
            Pattern.compile("(?:target|\\.newsgraph)(?:/.*)?|.*\\b(?:findings|rejects)\\.jsonl");

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> files = Files.find(
                Path.of(""), 4, (path, attributes) -> path.toString().endsWith(".md") && !path.startsWith("target"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyPathThatIsNamedExists(Path document) throws IOException {
        List<String> missing = code(document).stream()
                .filter(code -> PATH.matcher(code).matches())
                .filter(code -> !MADE_LATER.matcher(code).matches())
                .filter(code -> !Files.exists(Path.of(code)) && !Files.exists(document.resolveSibling(code)))
                .toList();
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyClassThatIsNamedExists(Path document) throws IOException {
        Set<String> classes = sources();
        assertThat(code(document).stream().filter(code -> CLASS.matcher(code).matches()))
                .allMatch(classes::contains);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyCommandAndOptionThatIsNamedExists(Path document) throws IOException {
        CommandLine program = Newsgraph.commandLine(Shell.ofProcess());
        List<String> unknown = new ArrayList<>();
        Matcher command = COMMAND.matcher(String.join("\n", code(document)));
        while (command.find()) {
            String name = command.group(1);
            CommandLine named = name.isEmpty() || name.startsWith("--")
                    ? program
                    : program.getSubcommands().get(name);
            Set<String> known = named == null
                    ? Set.of()
                    : named.getCommandSpec().optionsMap().keySet();
            if (named == null) {
                unknown.add(command.group());
            }
            OPTION.matcher(name + command.group(2))
                    .results()
                    .filter(option -> !known.contains(option.group()))
                    .forEach(option -> unknown.add("newsgraph " + name + " " + option.group()));
        }
        assertThat(unknown).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyQuestionThatIsNamedExists(Path document) throws IOException {
        Matcher question =
                Pattern.compile("newsgraph query ([a-z]+(?:-[a-z]+)*)").matcher(String.join("\n", code(document)));
        Set<String> known =
                Queries.all().stream().map(file -> file.name()).collect(Collectors.toCollection(TreeSet::new));
        assertThat(question.results().map(result -> result.group(1))).allMatch(known::contains);
    }

    @Test
    void theReadmeShowsEveryCommand() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        assertThat(Newsgraph.commandLine(Shell.ofProcess()).getSubcommands().keySet())
                .allMatch(command -> readme.contains("`newsgraph " + command));
    }

    @Test
    void theIntegrationRunDoesWhatTheQuickStartSays() throws IOException {
        String quickStart = Files.readString(Path.of("README.md")).split("(?m)^## ")[1];
        assertThat(quickStart).startsWith("Quick start");
        List<String> run = Files.readAllLines(Path.of(".ci/run"));
        List<String> commands = FENCED.matcher(quickStart)
                .results()
                .flatMap(block -> block.group(2).lines())
                .flatMap(line -> Stream.of(line.split(" && ")))
                .toList();
        assertThat(commands)
                .hasSize(3)
                .allSatisfy(command -> assertThat(run)
                        .anyMatch(line -> line.equals(command) || line.startsWith(command + " --data ")));
        Matcher packages = Pattern.compile("apt-get install ([^`]+)`").matcher(quickStart);
        List<String> installed = packages.results()
                .map(result -> "apt-get install -y " + result.group(1))
                .toList();
        assertThat(installed).hasSize(2).allMatch(String.join("\n", run)::contains);
    }

    /** What stands between backquotes, and the lines of shell blocks. */
    private static List<String> code(Path document) throws IOException {
        String text = Files.readString(document);
        List<String> code = new ArrayList<>();
        Matcher fenced = FENCED.matcher(text);
        while (fenced.find()) {
            if (fenced.group(1).equals("sh")) {
                code.addAll(fenced.group(2).lines().toList());
            }
        }
        CODE.matcher(FENCED.matcher(text).replaceAll("")).results().forEach(result -> code.add(result.group(1)));
        return code;
    }

    private static Set<String> sources() {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
