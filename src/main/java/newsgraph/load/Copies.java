package newsgraph.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import newsgraph.extract.Fingerprint;
import newsgraph.graph.Statements;
import org.neo4j.driver.Record;

/**
 * Recognises articles that are printed again elsewhere, shortened or touched up perhaps, and gives all copies the
 * {@code story} of the one that came first, so that edges count them as one witness.
 */
final class Copies {

    private static final LoadFile CANDIDATES = LoadFile.read("copies");
    private static final LoadFile STORIES = LoadFile.read("stories");

    /** Different reports of one event share far less than half of their word sequences, copies far more. */
    private static final double COPY = 0.5;

    private Copies() {}

    /** Finds the stories of {@code articles}, which have just been written. */
    static void find(Statements statements, List<ArticleRows> articles) {
        List<ArticleRows> able =
                articles.stream().filter(article -> article.copyKeys() != null).toList();
        if (able.isEmpty()) {
            return;
        }
        Map<String, List<Record>> candidates = new HashMap<>();
        for (Record row : CANDIDATES
                .run(statements, able.stream().map(Copies::row).toList())
                .rows()) {
            candidates
                    .computeIfAbsent(row.get("id").asString(), id -> new ArrayList<>())
                    .add(row);
        }
        Map<String, String> stories = new HashMap<>();
        able.forEach(article -> stories.put(article.id(), ""));
        List<Map<String, Object>> copies = new ArrayList<>();
        for (ArticleRows article : able) {
            String story = story(article, candidates.getOrDefault(article.id(), List.of()), stories);
            stories.put(article.id(), story);
            if (!story.equals(article.story())) {
                copies.add(
                        new Row().with("id", article.id()).with("story", story).map());
            }
        }
        if (!copies.isEmpty()) {
            STORIES.runAll(statements, copies);
        }
    }

    /**
     * Returns the story of the article that {@code article} resembles most.
     *
     * @param stories stories of the articles of this batch, empty for those that come after {@code article}
     */
    private static String story(ArticleRows article, List<Record> candidates, Map<String, String> stories) {
        String fingerprint = Objects.requireNonNull(article.copyKeys()).fingerprint();
        double best = COPY;
        String story = article.story();
        for (Record candidate : candidates) {
            String its = stories.getOrDefault(
                    candidate.get("other").asString(), candidate.get("story").asString(""));
            double similarity = its.isEmpty()
                    ? 0
                    : Fingerprint.similarity(
                            fingerprint, candidate.get("fingerprint").asString());
            // Of equals the smaller, so that the order of the database's answer does not matter.
            if (similarity > best || similarity == best && its.compareTo(story) < 0) {
                best = similarity;
                story = its;
            }
        }
        return story;
    }

    private static Map<String, Object> row(ArticleRows article) {
        CopyKeys keys = Objects.requireNonNull(article.copyKeys());
        return new Row()
                .with("id", article.id())
                .with("low", keys.low())
                .with("high", keys.high())
                .map();
    }
}
