package newsgraph.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsgraph.graph.Statements;
import org.neo4j.driver.Record;

/**
 * Claims of an actor that is given up, on their way to the one that is kept. A claim that says the same of both is one
 * afterwards, the surer of the two; what the one did to the other goes.
 *
 * @param id the actor that is given up
 * @param keep the one that is kept
 * @param symmetricTypes types of relations without direction
 */
record MovedClaims(String id, String keep, Set<String> symmetricTypes) {

    private static final LoadFile TO_MOVE = LoadFile.read("claims-to-move");
    private static final LoadFile THERE = LoadFile.read("claims-there");
    private static final LoadFile DROP = LoadFile.read("drop-claims");
    private static final LoadFile MOVE = LoadFile.read("move-claims");

    /** A claim with what becomes of it. */
    private record Move(String id, String newId, EdgeKey key, double confidence) {}

    /** Moves up to {@code most} claims and returns how many it took. */
    int move(Statements statements, int most) {
        List<Map<String, Object>> actor = List.of(new Row().with("id", id).map());
        List<Record> claims =
                TO_MOVE.run(statements, Map.of("rows", actor, "most", most)).rows();
        List<String> dropped = new ArrayList<>();
        // The surest come first.
        Map<String, Move> moves = new HashMap<>();
        for (Record claim : claims) {
            String source = kept(claim.get("source").asString());
            String target = kept(claim.get("target").asString());
            String old = claim.get("id").asString();
            if (source.equals(target)) {
                dropped.add(old);
                continue;
            }
            EdgeKey key = EdgeKey.of(source, claim.get("type").asString(), target, symmetricTypes);
            String newId = ArticleRows.claimId(
                    claim.get("article").asString(),
                    claim.get("begin").asInt(),
                    key,
                    claim.get("factuality").asString());
            Move move = new Move(old, newId, key, claim.get("confidence").asDouble());
            if (moves.putIfAbsent(newId, move) != null) {
                dropped.add(old);
            }
        }
        for (Record there : THERE.run(statements, rows(moves.keySet())).rows()) {
            String newId = there.get("id").asString();
            Move move = moves.get(newId);
            if (move != null && there.get("confidence").asDouble() >= move.confidence) {
                moves.remove(newId);
                dropped.add(move.id);
            } else {
                dropped.add(newId);
            }
        }
        DROP.run(statements, rows(dropped));
        MOVE.runAll(statements, moves.values().stream().map(MovedClaims::row).toList());
        return claims.size();
    }

    private String kept(String end) {
        return end.equals(id) ? keep : end;
    }

    private static List<Map<String, Object>> rows(Iterable<String> ids) {
        List<Map<String, Object>> rows = new ArrayList<>();
        ids.forEach(id -> rows.add(new Row().with("id", id).map()));
        return rows;
    }

    private static Map<String, Object> row(Move move) {
        return new Row()
                .with("old", move.id)
                .with("id", move.newId)
                .with("key", move.key.toString())
                .with("source", move.key.source())
                .with("target", move.key.target())
                .map();
    }
}
