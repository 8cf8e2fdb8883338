package newsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import newsgraph.graph.CypherFile;
import newsgraph.graph.Graph;
import newsgraph.graph.SharedNeo4j;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of the questions as they stand, in the real cypher-shell. */
class CypherShellIT {

    @TempDir
    Path folder;

    @Test
    void everyFileRunsAsItStandsAndFindsWhatNewsgraphFinds() throws Exception {
        Graph graph = SharedNeo4j.empty();
        KnownWorld.loadInto(graph);
        Queries queries = new Queries(graph);
        // A line between the answers tells them apart.
        StringBuilder all = new StringBuilder();
        for (CypherFile question : Queries.all()) {
            all.append("RETURN 'question ").append(question.name()).append("' AS next;\n");
            all.append(Files.readString(Path.of("cypher", "queries", question.name() + ".cypher")));
        }

        List<String> lines = run(graph.uri(), Files.writeString(folder.resolve("all.cypher"), all));

        for (CypherFile question : Queries.all()) {
            int begin = lines.indexOf("\"question " + question.name() + "\"");
            assertThat(begin).as("%s in %s", question.name(), lines).isNotNegative();
            List<String> answer = lines.subList(begin + 1, lines.size()).stream()
                    .takeWhile(line -> !line.equals("next"))
                    .toList();
            Table expected = queries.run(question.name(), Map.of());
            assertThat(answer)
                    .as(question.name())
                    .hasSize(expected.rows().isEmpty() ? 0 : expected.rows().size() + 1);
            if (!answer.isEmpty()) {
                assertThat(answer.get(0)).isEqualTo(String.join(", ", expected.columns()));
            }
        }
    }

    private List<String> run(String uri, Path file) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                CypherShell.class.getName()));
        command.addAll(List.of(
                "-a",
                uri,
                "-u",
                "neo4j",
                "-p",
                Files.readString(SharedNeo4j.passwordFile()).strip()));
        command.addAll(List.of("--format", "plain", "--fail-fast", "-f", file.toString()));
        Process shell = new ProcessBuilder(command)
                .redirectError(folder.resolve("err.txt").toFile())
                .redirectOutput(out.toFile())
                .start();
        boolean ended = shell.waitFor(10, TimeUnit.MINUTES);
        shell.destroyForcibly();
        String complaints = Files.readString(folder.resolve("err.txt"));
        assertThat(ended).as(complaints).isTrue();
        assertThat(shell.waitFor()).as(complaints).isZero();
        return Files.readAllLines(out);
    }
}
