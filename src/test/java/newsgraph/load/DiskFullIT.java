package newsgraph.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import newsgraph.extract.FindingsJson;
import newsgraph.graph.EmbeddedNeo4j;
import newsgraph.graph.Graph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is too small for what is loaded: a file system in memory, which takes the rights of root to mount. */
class DiskFullIT {

    private static final int ARTICLES = 2000;

    private final LoadedGraph clean = new LoadedGraph();

    @TempDir
    private Path folder;

    @TempDir
    private Path disk;

    @Test
    void aFullDiskStopsTheRunWithAWordAndTheNextWithRoomGoesOn() throws Exception {
        assumeTrue(
                mount("mount", "-t", "tmpfs", "-o", "size=13m", "tmpfs", disk.toString()) == 0,
                "mounting a small disk takes the rights of root");
        try {
            Path data = disk.resolve("data");
            Path findings = folder.resolve("findings.jsonl");
            Files.write(findings, (Iterable<String>)
                    () -> StreamSupport.stream(new SyntheticArticles(ARTICLES).spliterator(), false)
                            .map(FindingsJson::write)
                            .iterator());

            Path said = folder.resolve("said");
            int status = run(
                    said,
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "newsgraph.cli.Newsgraph",
                    "load",
                    findings.toString(),
                    "--data",
                    data.toString());
            assertThat(status).isEqualTo(1);
            assertThat(Files.readString(said))
                    .contains("newsgraph: The disk of the data folder " + data
                            + " is full; make room and run the same again");

            assertThat(mount("mount", "-o", "remount,size=500m", disk.toString()))
                    .isZero();
            try (Graph graph = EmbeddedNeo4j.open(data)) {
                assertThat(halfLoaded(graph)).isZero();
                load(graph);
                load(clean.connection());
                assertThat(LoadedGraph.everything(graph)).isEqualTo(clean.everything());
            }
        } finally {
            mount("umount", disk.toString());
        }
    }

    private static void load(Graph graph) {
        try (GraphLoader loader = new GraphLoader(graph, Set.of("MEETS_WITH"), rejected -> {})) {
            assertThat(loader.load(new SyntheticArticles(ARTICLES)).rejected()).isZero();
        }
    }

    /** Returns how many articles lack some of their seven mentions or three claims. */
    private static int halfLoaded(Graph graph) {
        return graph.run(
                        "MATCH (a:Article) WHERE COUNT { (a)-[:MENTIONS]->() } <> 7 OR COUNT { (a)<-[:REPORTED_IN]-() } <> 3"
                                + " RETURN count(a) AS many",
                        Map.of())
                .rows()
                .get(0)
                .get("many")
                .asInt();
    }

    private int mount(String... arguments) throws IOException, InterruptedException {
        return run(folder.resolve("mount"), arguments);
    }

    private static int run(Path output, String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("it ends").isTrue();
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }
}
