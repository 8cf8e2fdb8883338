package newsgraph.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import newsgraph.extract.Findings;
import newsgraph.graph.Graph;
import newsgraph.graph.SharedNeo4j;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** The shared database with what a test wants to do with it and to know of it; empty at the start of each test. */
public final class LoadedGraph {

    private final Graph graph = SharedNeo4j.empty();
    private final List<Rejected> rejected = new ArrayList<>();

    Graph connection() {
        return graph;
    }

    /** Returns a loader whose rejects are kept. */
    GraphLoader loader() {
        return new GraphLoader(graph, Set.of("MEETS_WITH"), rejected::add);
    }

    List<Rejected> rejected() {
        return rejected;
    }

    void clear() {
        SharedNeo4j.empty();
    }

    LoadReport load(Findings findings) {
        return load(List.of(findings));
    }

    LoadReport load(List<Findings> findings) {
        try (GraphLoader loader = loader()) {
            return loader.load(findings);
        }
    }

    Record only(String statement) {
        List<Record> rows = graph.run(statement, Map.of()).rows();
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    List<String> strings(String statement) {
        return graph.run(statement, Map.of()).rows().stream()
                .map(row -> row.get("text").asString())
                .toList();
    }

    Map<String, Map<String, Object>> edges() {
        Map<String, Map<String, Object>> edges = new TreeMap<>();
        graph.run("MATCH ()-[r]->() WHERE r.key IS NOT NULL RETURN r", Map.of())
                .rows()
                .forEach(row -> edges.put(
                        row.get("r").get("key").asString(), row.get("r").asMap()));
        return edges;
    }

    List<String> everything() {
        return everything(graph);
    }

    /** Returns all nodes and relationships of a graph, sorted, without what the database numbers by itself. */
    public static List<String> everything(Graph graph) {
        List<String> things = new ArrayList<>();
        each(graph, things::add);
        Collections.sort(things);
        return things;
    }

    /** Returns a number that two graphs have in common only if they are equal, however large they are. */
    static long sum(Graph graph) {
        LongAdder sum = new LongAdder();
        each(graph, thing -> sum.add(Hash.bits(thing)));
        return sum.sum();
    }

    private static void each(Graph graph, Consumer<String> use) {
        graph.each(
                "MATCH (n) RETURN labels(n) AS kind, properties(n) AS what, '' AS ends"
                        + " UNION ALL MATCH (a)-[r]->(b)"
                        + " RETURN [type(r)] AS kind, properties(r) AS what, a.id + ' ' + b.id AS ends",
                Map.of(),
                row -> use.accept(row.get("kind").asList(Value::asString).stream()
                                .sorted()
                                .toList()
                        + row.get("ends").asString()
                        + new TreeMap<>(row.get("what").asMap())));
    }
}
