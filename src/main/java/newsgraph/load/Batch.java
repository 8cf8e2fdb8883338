package newsgraph.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import newsgraph.graph.Answer;
import newsgraph.graph.Statements;
import org.neo4j.driver.Record;

/** Writes some articles with all that belongs to them, in one transaction. */
final class Batch {

    private static final LoadFile VERSIONS = LoadFile.read("article-versions");
    private static final LoadFile FORGET = LoadFile.read("forget");
    private static final LoadFile ENTITIES = LoadFile.read("entities");
    private static final LoadFile ARTICLES = LoadFile.read("articles");
    private static final LoadFile MENTIONS = LoadFile.read("mentions");
    private static final LoadFile OFFICES = LoadFile.read("offices");
    private static final LoadFile CLAIMS = LoadFile.read("claims");

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

        Counts plus(Counts other) {
            return new Counts(
                    added + other.added,
                    replaced + other.replaced,
                    unchanged + other.unchanged,
                    entities + other.entities,
                    claims + other.claims);
        }
    }

    private Batch() {}

    static Counts write(Statements statements, List<ArticleRows> articles) {
        Map<String, String> versions = versions(statements, articles);
        List<ArticleRows> changed = new ArrayList<>();
        List<ArticleRows> known = new ArrayList<>();
        for (ArticleRows article : articles) {
            String version = versions.get(article.id());
            if (!article.digest().equals(version)) {
                changed.add(article);
                if (versions.containsKey(article.id())) {
                    known.add(article);
                }
            }
        }
        int unchanged = articles.size() - changed.size();
        if (changed.isEmpty()) {
            return new Counts(0, 0, unchanged, 0, 0);
        }
        if (!known.isEmpty()) {
            FORGET.run(statements, ids(known));
        }
        EntityRows entities = new EntityRows();
        changed.forEach(article -> entities.addAll(article.entities()));
        Answer created = ENTITIES.runAll(statements, entities.rows());
        ARTICLES.runAll(statements, changed.stream().map(ArticleRows::article).toList());
        Copies.find(statements, changed);
        MENTIONS.runAll(statements, all(changed, ArticleRows::mentions));
        OFFICES.runAll(statements, all(changed, ArticleRows::offices));
        List<Map<String, Object>> claims = all(changed, ArticleRows::claims);
        CLAIMS.runAll(statements, claims);
        return new Counts(
                changed.size() - known.size(),
                known.size(),
                unchanged,
                created.summary().counters().nodesCreated(),
                claims.size());
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

    private static List<Map<String, Object>> all(
            List<ArticleRows> articles, Function<ArticleRows, List<Map<String, Object>>> part) {
        return articles.stream()
                .flatMap(article -> part.apply(article).stream())
                .toList();
    }
}
