package newsgraph.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import newsgraph.graph.Graph;
import newsgraph.graph.Statements;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Brings the picture in line with the claims. Its list of what to do are the marks in the graph, so that a run that was
 * broken off is taken up by the next.
 */
final class Projection {

    private static final LoadFile PENDING_EDGES = LoadFile.read("pending-edges");
    private static final LoadFile EDGES = LoadFile.read("edges");
    private static final LoadFile UNSUPPORTED = LoadFile.read("unsupported-edges");
    private static final LoadFile COMPUTED = LoadFile.read("computed-edges");
    private static final LoadFile PENDING_ENTITIES = LoadFile.read("pending-entities");
    private static final LoadFile SWEEP = LoadFile.read("sweep");
    private static final Map<String, Object> MOST = Map.of("most", 1000);

    /**
     * What one transaction has done.
     *
     * @param seen how many marks it took
     * @param written edges computed, by type
     * @param deleted edges deleted, by type
     */
    private record Step(int seen, Map<String, Integer> written, Map<String, Integer> deleted) {}

    private final Graph graph;
    private final Map<String, Integer> written = new TreeMap<>();
    private final Map<String, Integer> deleted = new TreeMap<>();
    private int entitiesDeleted;

    Projection(Graph graph) {
        this.graph = graph;
    }

    Map<String, Integer> written() {
        return written;
    }

    Map<String, Integer> deleted() {
        return deleted;
    }

    int entitiesDeleted() {
        return entitiesDeleted;
    }

    void run() {
        Step step;
        do {
            step = graph.write(Projection::edges);
            step.written.forEach((type, count) -> written.merge(type, count, Integer::sum));
            step.deleted.forEach((type, count) -> deleted.merge(type, count, Integer::sum));
        } while (step.seen > 0);
        int gone;
        do {
            // Edges first: an actor goes when nothing is tied to it.
            gone = graph.write(Projection::sweep);
            entitiesDeleted += Math.max(gone, 0);
        } while (gone >= 0);
    }

    private static Step edges(Statements statements) {
        List<Record> pending = PENDING_EDGES.run(statements, MOST).rows();
        Step step = new Step(pending.size(), new TreeMap<>(), new TreeMap<>());
        Map<String, List<EdgeKey>> byType = new TreeMap<>();
        List<Map<String, Object>> marks = new ArrayList<>();
        for (Record row : pending) {
            EdgeKey key = EdgeKey.parse(row.get("key").asString());
            byType.computeIfAbsent(key.type(), type -> new ArrayList<>()).add(key);
            for (String mark : row.get("marks").asList(Value::asString)) {
                marks.add(Map.of("mark", mark));
            }
        }
        byType.values().forEach(edges -> compute(statements, edges, step));
        if (!marks.isEmpty()) {
            COMPUTED.run(statements, marks);
        }
        return step;
    }

    private static void compute(Statements statements, List<EdgeKey> edges, Step step) {
        EdgeKey any = edges.get(0);
        Set<String> facts = new HashSet<>();
        EDGES.forType(any)
                .run(statements, edges.stream().map(Projection::row).toList())
                .rows()
                .forEach(row -> facts.add(row.get("key").asString()));
        if (!facts.isEmpty()) {
            step.written.put(any.type(), facts.size());
        }
        List<Map<String, Object>> others = edges.stream()
                .filter(edge -> !facts.contains(edge.toString()))
                .map(Projection::row)
                .toList();
        if (!others.isEmpty()) {
            int count = UNSUPPORTED
                    .forType(any)
                    .run(statements, others)
                    .summary()
                    .counters()
                    .relationshipsDeleted();
            if (count > 0) {
                step.deleted.put(any.type(), count);
            }
        }
    }

    /** Returns how many actors it has deleted, or -1 if none was marked. */
    private static int sweep(Statements statements) {
        List<Map<String, Object>> rows = PENDING_ENTITIES.run(statements, MOST).rows().stream()
                .map(row -> new Row().with("id", row.get("id").asString()).map())
                .toList();
        return rows.isEmpty()
                ? -1
                : SWEEP.run(statements, rows).summary().counters().nodesDeleted();
    }

    private static Map<String, Object> row(EdgeKey key) {
        return new Row()
                .with("key", key.toString())
                .with("source", key.source())
                .with("target", key.target())
                .map();
    }
}
