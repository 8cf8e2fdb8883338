package newsgraph.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private static final LoadFile DRAW = LoadFile.read("draw");
    private static final LoadFile UNSUPPORTED = LoadFile.read("unsupported-edges");
    private static final LoadFile COMPUTED = LoadFile.read("computed-edges");
    private static final LoadFile PENDING_ENTITIES = LoadFile.read("pending-entities");
    private static final LoadFile SWEEP = LoadFile.read("sweep");

    /** So many days an edge keeps, the latest. */
    private static final int DATES = 50;

    /** So many marks a transaction takes: it is held in memory, and each costs the time of some statements. */
    private static final Map<String, Object> MOST = Map.of("most", 4000);

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
        Map<EdgeKey, Map<String, Object>> rows = new LinkedHashMap<>();
        Map<EdgeKey, Map<String, Object>> shaken = new LinkedHashMap<>();
        List<Map<String, Object>> marks = new ArrayList<>();
        for (Record pending : PENDING_EDGES.run(statements, MOST).rows()) {
            EdgeKey key = EdgeKey.parse(pending.get("key").asString());
            rows.put(key, row(key));
            List<String> left = pending.get("marks").asList(Value::asString);
            left.forEach(mark -> marks.add(Map.of("mark", mark)));
            if (!left.isEmpty()) {
                // Only a claim that has gone can take a fact with it.
                shaken.put(key, row(key));
            }
        }
        Step step = new Step(rows.size(), new TreeMap<>(), new TreeMap<>());
        if (rows.isEmpty()) {
            return step;
        }
        Map<EdgeKey, Map<String, Object>> facts = new LinkedHashMap<>();
        for (Record computed : EDGES.run(statements, List.copyOf(rows.values())).rows()) {
            EdgeKey key = EdgeKey.parse(computed.get("key").asString());
            facts.put(
                    key,
                    new Row()
                            .with(row(key))
                            .with("properties", properties(computed))
                            .map());
        }
        byType(facts).forEach((type, edges) -> {
            DRAW.forType(type).runAll(statements, edges);
            step.written.put(type, edges.size());
        });
        shaken.keySet().removeAll(facts.keySet());
        byType(shaken).forEach((type, edges) -> {
            int count = UNSUPPORTED
                    .forType(type)
                    .run(statements, edges)
                    .summary()
                    .counters()
                    .relationshipsDeleted();
            if (count > 0) {
                step.deleted.put(type, count);
            }
        });
        if (!marks.isEmpty()) {
            COMPUTED.run(statements, marks);
        }
        return step;
    }

    private static Map<String, Object> properties(Record computed) {
        Map<String, Object> properties =
                new HashMap<>(computed.get("properties").asMap());
        List<LocalDate> days = computed.get("days").asList(Value::asLocalDate).stream()
                .sorted()
                .toList();
        properties.put("dates", days.subList(Math.max(0, days.size() - DATES), days.size()));
        return properties;
    }

    private static Map<String, List<Map<String, Object>>> byType(Map<EdgeKey, Map<String, Object>> rows) {
        Map<String, List<Map<String, Object>>> byType = new TreeMap<>();
        rows.forEach((key, row) ->
                byType.computeIfAbsent(key.type(), type -> new ArrayList<>()).add(row));
        return byType;
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
