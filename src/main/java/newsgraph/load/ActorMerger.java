package newsgraph.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import newsgraph.graph.Graph;
import newsgraph.graph.Statements;
import newsgraph.knowledge.Judgements;
import newsgraph.resolve.Entity;
import newsgraph.resolve.EntityType;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Brings a loaded graph in line with judgements: actors that are the same become one, with the claims, mentions, offices
 * and names of all, and the edges follow. Each step is a transaction that leaves a sound graph: broken off, it is run
 * again.
 */
public final class ActorMerger {

    private static final LoadFile THERE = LoadFile.read("actors-there");
    private static final LoadFile ENTITIES = LoadFile.read("entities");
    private static final LoadFile REMEMBER = LoadFile.read("remember-ids");
    private static final LoadFile MENTIONS = LoadFile.read("move-mentions");
    private static final LoadFile GIVE_UP = LoadFile.read("give-up");
    private static final LoadFile APART = LoadFile.read("keep-apart");
    private static final int MOST = 1000;

    private final Graph graph;
    private final Set<String> symmetricTypes;
    private final Judgements judgements;

    private ActorMerger(Graph graph, Set<String> symmetricTypes, Judgements judgements) {
        this.graph = graph;
        this.symmetricTypes = symmetricTypes;
        this.judgements = judgements;
    }

    /**
     * Applies {@code judgements} to {@code graph} and says what has changed. They are all that counts: what former ones
     * had merged, and these don't, is set free as soon as its articles are loaded again.
     *
     * @param symmetricTypes types of relations without direction
     * @throws newsgraph.graph.GraphException if another run is loading into the same database
     */
    public static MergeReport merge(Graph graph, Set<String> symmetricTypes, Judgements judgements) {
        // The loader keeps other runs out and computes the edges.
        try (GraphLoader loader = new GraphLoader(graph, symmetricTypes, rejected -> {})) {
            ActorMerger merger = new ActorMerger(graph, symmetricTypes, judgements);
            int merged = merger.mergeAll();
            Merges.Withdrawn withdrawn = graph.write(statements -> Merges.withdraw(statements, judgements));
            int apart = graph.write(merger::keepApart);
            return new MergeReport(merged, apart, withdrawn.actors(), withdrawn.articles(), loader.finish());
        }
    }

    private int mergeAll() {
        Map<String, Set<String>> groups = new TreeMap<>();
        judgements
                .kept()
                .forEach((id, keep) ->
                        groups.computeIfAbsent(keep, key -> new TreeSet<>()).add(id));
        int merged = 0;
        for (Map.Entry<String, Set<String>> group : groups.entrySet()) {
            String keep = group.getKey();
            List<String> old = graph.write(statements -> takeNames(statements, keep, group.getValue()));
            old.forEach(id -> move(id, keep));
            merged += old.size();
        }
        return merged;
    }

    /** Gives the names of all to the one that is kept, and returns the others that are there. */
    private static List<String> takeNames(Statements statements, String keep, Set<String> others) {
        List<Map<String, Object>> ids = Stream.concat(Stream.of(keep), others.stream())
                .map(id -> new Row().with("id", id).map())
                .toList();
        Map<String, Record> there = new TreeMap<>();
        THERE.run(statements, ids).rows().forEach(row -> there.put(row.get("id").asString(), row));
        if (there.isEmpty()) {
            return List.of();
        }
        EntityRows names = new EntityRows();
        // The name of the one that is kept comes first and stays.
        for (Map<String, Object> id : ids) {
            Record row = there.get(String.valueOf(id.get("id")));
            if (row != null) {
                names.add(new Entity(
                        keep,
                        type(keep),
                        row.get("name").asString(),
                        row.get("aliases").asList(Value::asString, List.of()),
                        List.of(),
                        List.of()));
            }
        }
        ENTITIES.runAll(statements, names.rows());
        REMEMBER.runAll(
                statements,
                List.of(new Row()
                        .with("id", keep)
                        .with("merged", List.copyOf(new TreeSet<>(others)))
                        .map()));
        return others.stream().filter(there::containsKey).toList();
    }

    private void move(String id, String keep) {
        MovedClaims claims = new MovedClaims(id, keep, symmetricTypes);
        int moved;
        do {
            moved = graph.write(statements -> claims.move(statements, MOST));
        } while (moved > 0);
        List<Map<String, Object>> rows =
                List.of(new Row().with("id", id).with("keep", keep).map());
        do {
            moved = graph.write(statements -> MENTIONS.run(statements, Map.of("rows", rows, "most", MOST))
                    .rows()
                    .get(0)
                    .get("done")
                    .asInt());
        } while (moved > 0);
        graph.write(statements -> GIVE_UP.run(statements, rows));
    }

    private int keepApart(Statements statements) {
        List<Map<String, Object>> rows = new ArrayList<>();
        judgements.different().stream()
                .sorted((a, b) -> (a.one() + a.other()).compareTo(b.one() + b.other()))
                .forEach(pair -> rows.add(new Row()
                        .with("one", pair.one())
                        .with("other", pair.other())
                        .map()));
        return APART.run(statements, rows).rows().get(0).get("done").asInt();
    }

    private static EntityType type(String id) {
        return Stream.of(EntityType.values())
                .filter(type -> id.startsWith(type.prefix() + ':'))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no id of an actor: " + id));
    }
}
