package newsgraph.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsgraph.graph.EmbeddedNeo4j;
import newsgraph.graph.Graph;
import newsgraph.graph.GraphException;
import newsgraph.graph.SharedNeo4j;
import newsgraph.load.GraphLoader;
import newsgraph.load.LoadReport;
import newsgraph.load.LoadedGraph;
import newsgraph.load.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The export, read back by the import tool that comes with the server. */
class GraphExportIT {

    @TempDir
    private Path folder;

    private final Graph graph = SharedNeo4j.empty();

    private LoadReport load() {
        try (GraphLoader loader = new GraphLoader(graph, Set.of("MEETS_WITH"), rejected -> {})) {
            return loader.load(List.of(
                    Story.of("a1")
                            .says("Rex Tillerson VISITS China", "ACTUAL", 0.9, "He \"came\", they say;\n\\n or so.")
                            .says("Rex Tillerson MEETS_WITH Wang Yi")
                            .office("Wang Yi", "Foreign Minister", "China")
                            .findings(),
                    Story.of("a2")
                            .by("Nachrichten „Süd“, Köln", "2017-10-01")
                            .says("Wang Yi MEETS_WITH Rex Tillerson", "PLANNED", 0.8, "x".repeat(100_000))
                            .says("UNO SANCTIONS North Korea", "ACTUAL", 0.123456, "Ends \r\n here, 'quoted'\t.")
                            .findings()));
        }
    }

    @Test
    void theImportToolMakesTheSameGraphOfIt() throws Exception {
        load();
        graph.run("MATCH (e {id: 'country:CN'}) SET e.knowledge = true, e.note = '', e.seen = [1, 2]", Map.of());
        // The import tool takes an empty list for none.
        List<String> original = LoadedGraph.everything(graph).stream()
                .map(thing -> thing.replace("aliases=[], ", ""))
                .toList();

        Path files = folder.resolve("files");
        ExportReport report = new GraphExport(graph, files).run();
        assertThat(report.nodes() + report.relationships()).isEqualTo(original.size());

        Path data = folder.resolve("data");
        assertThat(importInto(data.resolve("neo4j"), report.script())).isZero();
        try (Graph imported = EmbeddedNeo4j.open(data)) {
            assertThat(LoadedGraph.everything(imported)).isEqualTo(original);
            try (GraphLoader loader = new GraphLoader(imported, Set.of("MEETS_WITH"), rejected -> {})) {
                LoadReport again = loader.load(List.of(
                        Story.of("a3").says("Wang Yi MEETS_WITH Rex Tillerson").findings()));
                assertThat(again.edgesWritten()).isEqualTo(Map.of("MEETS_WITH", 1));
            }
        }
    }

    /** Runs the script with a {@code neo4j-admin} that is the one of the embedded server. */
    private int importInto(Path home, Path script) throws IOException, InterruptedException {
        Path admin = Files.createDirectories(home.resolve("bin")).resolve("neo4j-admin");
        Files.writeString(
                admin,
                "#!/bin/sh\nexec '" + Path.of(System.getProperty("java.home"), "bin", "java") + "' -Xmx512m -cp '"
                        + System.getProperty("java.class.path") + "' org.neo4j.cli.AdminTool \"$@\"\n");
        assertThat(admin.toFile().setExecutable(true)).isTrue();
        ProcessBuilder importing = new ProcessBuilder(script.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("import.log").toFile());
        importing.environment().put("NEO4J_HOME", home.toString());
        importing
                .environment()
                .put("NEO4J_CONF", Files.createDirectories(home.resolve("conf")).toString());
        int status = importing.start().waitFor();
        if (status != 0) {
            System.err.println(Files.readString(folder.resolve("import.log")));
        }
        return status;
    }

    @Test
    void aFolderWithSomethingInItIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");
        assertThatThrownBy(() -> new GraphExport(graph, folder).run())
                .isInstanceOf(GraphException.class)
                .hasMessage("The folder " + folder + " is not empty; name a new one with --to");
        assertThat(folder).isDirectoryContaining("glob:**mine.txt");
    }

    @Test
    void aPropertyThatTheImportToolCannotReadIsNamed() {
        graph.run("CREATE ({mixed: 1}), ({mixed: 'one'})", Map.of());
        assertThatThrownBy(() -> new GraphExport(graph, folder).run())
                .isInstanceOf(GraphException.class)
                .hasMessageContaining("The property mixed of ")
                .hasMessageContaining("INTEGER NOT NULL, STRING NOT NULL");
    }

    @Test
    void nothingIsExportedWhileARunIsLoading() {
        try (GraphLoader loader = new GraphLoader(graph, Set.of(), rejected -> {})) {
            assertThatThrownBy(() -> new GraphExport(graph, folder).run())
                    .isInstanceOf(GraphException.class)
                    .hasMessageStartingWith("A run is loading into the database at bolt://");
            assertThat(loader.finish().added()).isZero();
        }
    }
}
