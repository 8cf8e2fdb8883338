package newsgraph.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsgraph.graph.CypherFile;
import newsgraph.graph.Graph;
import newsgraph.graph.GraphException;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * Writes all nodes and relationships of a graph, with all of their properties, as CSV files for {@code neo4j-admin
 * database import}, and a script that calls it. The tool knows no empty lists and leaves them out. Memory stays small
 * whatever the graph's size.
 */
public final class GraphExport {

    private final Graph graph;
    private final Path folder;

    /**
     * Prepares an export.
     *
     * @param folder where the files go; made if it is missing
     */
    public GraphExport(Graph graph, Path folder) {
        this.graph = graph;
        this.folder = folder;
    }

    /**
     * Writes the files.
     *
     * @throws GraphException if the folder cannot be written or has something in it, if the graph has a property that
     *     the import tool doesn't know, or if somebody loads into the graph
     */
    public ExportReport run() {
        try {
            Files.createDirectories(folder);
            try (Stream<Path> files = Files.list(folder)) {
                if (files.findAny().isPresent()) {
                    throw new GraphException("The folder " + folder + " is not empty; name a new one with --to");
                }
            }
            return write();
        } catch (IOException e) {
            throw failed(e);
        } catch (UncheckedIOException e) {
            throw failed(e);
        }
    }

    private ExportReport write() throws IOException {
        Graph.Hold others = keepOut();
        try (CsvFiles nodes = CsvFiles.forNodes(folder);
                CsvFiles relationships = CsvFiles.forRelationships(folder)) {
            fill(nodes, "nodes", "node-columns");
            fill(relationships, "relationships", "relationship-columns");
            return new ExportReport(nodes.count(), relationships.count(), script(nodes, relationships));
        } finally {
            others.close();
        }
    }

    /** A load meanwhile would leave relationships whose ends are in no file. */
    private Graph.Hold keepOut() {
        try {
            return graph.hold(CypherFile.read("load/lock").statements().get(0), Map.of());
        } catch (Neo4jException e) {
            throw new GraphException(
                    "A run is loading into the database at " + graph.uri() + "; export when it has ended", e);
        }
    }

    private void fill(CsvFiles files, String all, String columns) {
        graph.each(statement(columns), Map.of(), files::addColumn);
        files.open();
        graph.each(statement(all), Map.of(), files::add);
    }

    private static String statement(String file) {
        return CypherFile.read("export/" + file).statements().get(0);
    }

    private Path script(CsvFiles nodes, CsvFiles relationships) throws IOException {
        String template;
        try (InputStream in = Objects.requireNonNull(GraphExport.class.getResourceAsStream("import.sh"), "import.sh")) {
            template = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        String files = Stream.concat(
                        nodes.names().stream().map(name -> "  --nodes=" + name),
                        relationships.names().stream().map(name -> "  --relationships=" + name))
                .collect(Collectors.joining(" \\\n"));
        Path script = folder.resolve("import.sh");
        Files.writeString(script, template.replace("  FILES", files));
        if (!script.toFile().setExecutable(true)) {
            throw new IOException("cannot make " + script + " executable");
        }
        return script;
    }

    private GraphException failed(Exception e) {
        return new GraphException("Cannot write the export to " + folder + " (" + e + "); name another with --to", e);
    }
}
