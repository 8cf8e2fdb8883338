package newsgraph.report;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import newsgraph.graph.CypherFile;
import newsgraph.graph.Graph;
import org.neo4j.driver.Record;

/** Reads the graph in pages, by the files of {@code cypher/report}: no answer holds more than a page of keys. */
final class GraphPages {

    private static final int PAGE = 1_000;

    /** Takes one row; what it writes to may refuse. */
    @FunctionalInterface
    interface Taker {
        void take(Record row) throws IOException;
    }

    private final Graph graph;

    GraphPages(Graph graph) {
        this.graph = graph;
    }

    /** Hands over all rows of the file {@code rows}, for the keys that the file {@code keys} lists. */
    void each(String keys, String rows, Taker taker) throws IOException {
        String after = "";
        List<String> page;
        do {
            page = keys(run(keys, Map.of("after", after, "most", PAGE)));
            for (Record row : run(rows, Map.of("keys", page))) {
                taker.take(row);
            }
            after = page.isEmpty() ? after : page.get(page.size() - 1);
        } while (page.size() == PAGE);
    }

    /** Hands over all rows of the file {@code rows} for {@code keys}. */
    void of(List<String> keys, String rows, Taker taker) throws IOException {
        for (int begin = 0; begin < keys.size(); begin += PAGE) {
            List<String> page = keys.subList(begin, Math.min(keys.size(), begin + PAGE));
            for (Record row : run(rows, Map.of("keys", page))) {
                taker.take(row);
            }
        }
    }

    /** Returns the keys of the strongest relations, at most {@code most}. */
    List<String> strongest(int most) {
        return keys(run("strongest-relations", Map.of("most", most)));
    }

    /** Returns how many {@code articles} and {@code relations} the graph has. */
    Record size() {
        return run("size", Map.of()).get(0);
    }

    private static List<String> keys(List<Record> rows) {
        return rows.stream().map(row -> row.get("key").asString()).toList();
    }

    private List<Record> run(String file, Map<String, Object> parameters) {
        String statement = CypherFile.read("report/" + file).statements().get(0);
        return graph.read(statements -> statements.run(statement, parameters)).rows();
    }
}
