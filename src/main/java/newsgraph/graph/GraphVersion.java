package newsgraph.graph;

import java.util.Map;
import java.util.OptionalInt;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

/**
 * The version of the graph's shape, written down in the graph itself. It rises whenever a program of the former version
 * would misread the graph, and each rise comes with a file {@code cypher/migrations/to-N.cypher}.
 */
public final class GraphVersion {

    /** The version that this program reads and writes. */
    public static final int CURRENT = 2;

    private GraphVersion() {}

    /**
     * Checks that this program knows the graph's version; an empty graph is known.
     *
     * @throws GraphException if a later program has made it
     */
    public static void check(Graph graph) {
        int version = read(graph).orElse(CURRENT);
        if (version > CURRENT) {
            throw new GraphException("The graph at " + graph.uri() + " has version " + version
                    + " and this newsgraph knows up to " + CURRENT
                    + "; use the later newsgraph that made it, or build into another database or --data folder");
        }
    }

    /**
     * Checks that there is a graph to ask, and that this program knows its version.
     *
     * @throws GraphException if nothing was ever loaded, or a later program has made it
     */
    public static void mustBeLoaded(Graph graph) {
        check(graph);
        if (read(graph).isEmpty()) {
            throw new GraphException("The graph at " + graph.uri()
                    + " is empty; load articles with newsgraph build, or name another database or --data folder");
        }
    }

    /**
     * Brings an older graph up to {@link #CURRENT}, version by version; broken off, it may be run again. Edges that must
     * be computed anew are marked as pending.
     */
    public static void bringUp(Graph graph) {
        int version = read(graph).orElse(0);
        if (version == CURRENT) {
            return;
        }
        if (version > 0) {
            for (int next = version + 1; next <= CURRENT; next++) {
                run(graph, "to-" + next, Map.of());
            }
        }
        run(graph, "set-version", Map.of("version", CURRENT));
    }

    private static OptionalInt read(Graph graph) {
        Value version = run(graph, "version", Map.of()).rows().get(0).get("version");
        return version.equals(Values.NULL) ? OptionalInt.empty() : OptionalInt.of(version.asInt());
    }

    private static Answer run(Graph graph, String file, Map<String, Object> parameters) {
        Answer last = null;
        for (String statement : CypherFile.read("migrations/" + file).statements()) {
            last = graph.run(statement, parameters);
        }
        if (last == null) {
            throw new IllegalStateException("cypher/migrations/" + file + ".cypher holds no statement");
        }
        return last;
    }
}
