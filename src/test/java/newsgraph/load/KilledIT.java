package newsgraph.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import newsgraph.extract.Findings;
import newsgraph.graph.EmbeddedNeo4j;
import newsgraph.graph.Graph;
import newsgraph.graph.GraphException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real processes, killed as the operating system kills them. {@code -Dnewsgraph.kills=10} asks for more kills than the
 * few of each day.
 */
class KilledIT {

    private static final int ARTICLES = 1500;
    private static final int KILLS = Integer.getInteger("newsgraph.kills", 2);

    private final Random random = new Random();
    private final LoadedGraph clean = new LoadedGraph();

    @TempDir
    private Path folder;

    @Test
    void aRunThatIsKilledAnywhereIsTakenUpByTheNext() throws Exception {
        List<String> expected = expected();
        for (int kill = 0; kill < KILLS; kill++) {
            Path data = Files.createDirectory(folder.resolve("data" + kill));
            String where = killALoad(data);
            try (Graph graph = EmbeddedNeo4j.open(data)) {
                resume(graph);
                assertThat(LoadedGraph.everything(graph)).as("killed %s", where).isEqualTo(expected);
            }
        }
    }

    @Test
    void aKilledRunLeavesTheLockOpen() throws Exception {
        List<String> expected = expected();
        try (EmbeddedNeo4j server = EmbeddedNeo4j.serve(folder);
                Graph graph = server.connect()) {
            killALoad(folder);
            resume(graph);
            assertThat(LoadedGraph.everything(graph)).isEqualTo(expected);
        }
    }

    @Test
    void aServerThatIsKilledStopsTheRunWithWordAndTheNextGoesOn() throws Exception {
        List<String> expected = expected();
        Process server = start(ServeUntilKilled.class, folder.toString());
        try (BufferedReader said = server.inputReader()) {
            assertThat(said.readLine()).startsWith("bolt://");
            int last = random.nextInt(ARTICLES);
            try (Graph graph = EmbeddedNeo4j.open(folder);
                    GraphLoader loader = new GraphLoader(graph, Set.of("MEETS_WITH"), rejected -> {})) {
                assertThatThrownBy(() -> {
                            for (Findings article : new SyntheticArticles(ARTICLES)) {
                                loader.add(article);
                                if (article.id().endsWith("-" + last)) {
                                    server.destroyForcibly().waitFor();
                                }
                            }
                            loader.finish();
                        })
                        .isInstanceOf(GraphException.class)
                        .hasMessageStartingWith("No Neo4j answers at " + graph.uri());
            }
        } finally {
            server.destroyForcibly();
        }
        try (Graph graph = EmbeddedNeo4j.open(folder)) {
            resume(graph);
            assertThat(LoadedGraph.everything(graph)).isEqualTo(expected);
        }
    }

    private List<String> expected() {
        clean.clear();
        resume(clean.connection());
        return clean.everything();
    }

    private static void resume(Graph graph) {
        try (GraphLoader loader = new GraphLoader(graph, Set.of("MEETS_WITH"), rejected -> {})) {
            assertThat(loader.load(new SyntheticArticles(ARTICLES)).rejected()).isZero();
        }
    }

    /** Kills a process that loads into {@code data} after a random article, or while it computes the edges. */
    private String killALoad(Path data) throws Exception {
        int last = random.nextInt(ARTICLES * 3 / 2);
        Process load = start(LoadUntilKilled.class, data.toString(), String.valueOf(ARTICLES));
        try (BufferedReader said = load.inputReader()) {
            String line = said.readLine();
            while (line != null && !line.equals("computing") && !line.equals("synthetic-" + last)) {
                line = said.readLine();
            }
            assertThat(line).as("the process ended by itself").isNotNull();
            int moment = random.nextInt(line.equals("computing") ? 3000 : 300);
            Thread.sleep(moment);
            load.destroyForcibly().waitFor();
            return moment + " ms after " + line;
        } finally {
            load.destroyForcibly();
        }
    }

    private Process start(Class<?> program, String... args) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName());
        builder.command().addAll(List.of(args));
        return builder.redirectError(folder.resolve("errors").toFile()).start();
    }
}
