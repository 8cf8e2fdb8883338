package newsgraph.load;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import newsgraph.extract.Merging;
import newsgraph.graph.Graph;
import newsgraph.graph.Statements;
import newsgraph.knowledge.Judgements;
import org.neo4j.driver.Value;

/** What the graph remembers of actors that have become one. */
final class Merges {

    private static final LoadFile MERGED_IDS = LoadFile.read("merged-ids");
    private static final LoadFile REMEMBER = LoadFile.read("remember-ids");
    private static final LoadFile TO_LOAD_AGAIN = LoadFile.read("to-load-again");

    /**
     * What has been taken back.
     *
     * @param actors actors that had taken in others wrongly
     * @param articles articles that must be loaded again to set them free
     */
    record Withdrawn(int actors, int articles) {}

    private Merges() {}

    /** Returns which ids have been given up for others, so that findings that still use them are read right. */
    static Merging remembered(Graph graph, Set<String> symmetricTypes) {
        Map<String, String> kept = new TreeMap<>();
        graph.read(Merges::merged).forEach((id, merged) -> merged.forEach(old -> kept.put(old, id)));
        return new Merging(kept, symmetricTypes);
    }

    /** Forgets the ids that are no longer judged the same; who had which mention, only the articles can tell. */
    static Withdrawn withdraw(Statements statements, Judgements judgements) {
        List<Map<String, Object>> rows = merged(statements).entrySet().stream()
                .filter(actor -> actor.getValue().stream()
                        .anyMatch(id -> !judgements.keep(id).equals(actor.getKey())))
                .map(actor -> {
                    List<String> still = actor.getValue().stream()
                            .filter(id -> judgements.keep(id).equals(actor.getKey()))
                            .toList();
                    return new Row()
                            .with("id", actor.getKey())
                            .with("merged", still.isEmpty() ? null : still)
                            .map();
                })
                .toList();
        if (rows.isEmpty()) {
            return new Withdrawn(0, 0);
        }
        REMEMBER.runAll(statements, rows);
        int articles =
                TO_LOAD_AGAIN.run(statements, rows).rows().get(0).get("done").asInt();
        return new Withdrawn(rows.size(), articles);
    }

    private static Map<String, List<String>> merged(Statements statements) {
        Map<String, List<String>> merged = new TreeMap<>();
        MERGED_IDS
                .run(statements, Map.of())
                .rows()
                .forEach(row ->
                        merged.put(row.get("id").asString(), row.get("merged").asList(Value::asString)));
        return merged;
    }
}
