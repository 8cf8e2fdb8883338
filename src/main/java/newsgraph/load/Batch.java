package newsgraph.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import newsgraph.graph.Answer;
import newsgraph.graph.Statements;
import org.neo4j.driver.Record;

/** Writes some articles with all that belongs to them, in one transaction. */
final class Batch {

    private static final LoadFile VERSIONS = LoadFile.read("article-versions");
    private static final LoadFile FORGET = LoadFile.read("forget");
    private static final LoadFile REMOVE = LoadFile.read("remove");
    private static final LoadFile ENTITIES = LoadFile.read("entities");
    private static final LoadFile ARTICLES = LoadFile.read("articles");
    private static final LoadFile OFFICES = LoadFile.read("offices");

    /**
     * What a batch has changed.
     *
     * @param added articles that are new
     * @param replaced articles of which another version was there
     * @param unchanged articles that were there as they are
     * @param entities actors that are new
     * @param claims claims that are new
     */
    record Counts(int added, int replaced, int unchanged, int entities, int claims) {

        static final Counts NONE = new Counts(0, 0, 0, 0, 0);

        Counts plus(Counts other) {
            return new Counts(
                    added + other.added,
                    replaced + other.replaced,
                    unchanged + other.unchanged,
                    entities + other.entities,
                    claims + other.claims);
        }
    }

    /**
     * What a batch has done, once it is committed.
     *
     * @param counts what it has changed
     * @param keys what it has written of actors and offices
     */
    record Result(Counts counts, Set<String> keys) {}

    private Batch() {}

    /**
     * Writes {@code articles}.
     *
     * @param written keys of what this run has written of actors and offices: nothing is to be done for them
     */
    static Result write(Statements statements, List<ArticleRows> articles, Set<String> written) {
        Map<String, String> versions = versions(statements, articles);
        List<ArticleRows> changed = articles.stream()
                .filter(article -> !article.digest().equals(versions.get(article.id())))
                .toList();
        List<ArticleRows> known = changed.stream()
                .filter(article -> versions.containsKey(article.id()))
                .toList();
        int unchanged = articles.size() - changed.size();
        if (changed.isEmpty()) {
            return new Result(new Counts(0, 0, unchanged, 0, 0), Set.of());
        }
        if (!known.isEmpty()) {
            FORGET.run(statements, ids(known));
        }
        EntityRows all = new EntityRows();
        changed.forEach(article -> all.addAll(article.entities()));
        EntityRows entities = all.without(written);
        Answer created = ENTITIES.runAll(statements, entities.rows());
        int claims = articles(statements, changed, all.ids());
        Copies.find(statements, changed);
        Set<String> keys = entities.keys();
        keys.addAll(offices(statements, changed, written));
        int made = created.summary().counters().nodesCreated();
        return new Result(new Counts(changed.size() - known.size(), known.size(), unchanged, made, claims), keys);
    }

    /** Takes the article {@code id} out with all it said, and tells whether it was there. */
    static boolean remove(Statements statements, String id) {
        List<Map<String, Object>> rows = List.of(Map.of("id", id));
        FORGET.run(statements, rows);
        return REMOVE.run(statements, rows).rows().get(0).get("done").asInt() > 0;
    }

    private static int articles(Statements statements, List<ArticleRows> articles, List<String> actors) {
        Map<String, Integer> places = new HashMap<>();
        actors.forEach(actor -> places.put(actor, places.size()));
        List<Map<String, Object>> rows = new ArrayList<>();
        int mentions = 0;
        int claims = 0;
        for (ArticleRows article : articles) {
            rows.add(article.row(places));
            mentions += article.mentions().size();
            claims += article.claims().size();
        }
        ARTICLES.runAll(
                statements,
                Map.of("rows", rows, "actors", actors),
                actors.size() + articles.size() + mentions + claims);
        return claims;
    }

    private static Set<String> offices(Statements statements, List<ArticleRows> articles, Set<String> written) {
        Map<String, Map<String, Object>> rows = new LinkedHashMap<>();
        articles.forEach(article ->
                article.offices().forEach(office -> rows.put(new TreeMap<>(office).toString(), office)));
        rows.keySet().removeAll(written);
        OFFICES.runAll(statements, List.copyOf(rows.values()));
        return rows.keySet();
    }

    private static Map<String, String> versions(Statements statements, List<ArticleRows> articles) {
        Map<String, String> versions = new HashMap<>();
        for (Record row : VERSIONS.run(statements, ids(articles)).rows()) {
            versions.put(row.get("id").asString(), row.get("digest").asString(""));
        }
        return versions;
    }

    private static List<Map<String, Object>> ids(List<ArticleRows> articles) {
        return articles.stream()
                .map(article -> new Row().with("id", article.id()).map())
                .toList();
    }
}
