package newsgraph.graph;

import java.nio.file.Path;
import java.util.Map;

/** A program that writes into the embedded database and dies without closing anything. */
final class Crash {

    private Crash() {}

    public static void main(String[] args) {
        Graph graph = EmbeddedNeo4j.open(Path.of(args[0]));
        graph.run("CREATE (:Witness {name: 'committed before the crash'})", Map.of());
        new DataFolder(Path.of(args[0])).serveAt(graph.uri());
        Runtime.getRuntime().halt(3);
    }
}
