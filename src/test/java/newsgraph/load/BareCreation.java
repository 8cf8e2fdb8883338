package newsgraph.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import newsgraph.extract.Merging;
import newsgraph.graph.Graph;

/**
 * Creates as many nodes and relationships as loading the same articles makes, with the same properties, but without
 * index, lookup or computing: each article by itself, tied to nothing else.
 *
 * @param articles what would be loaded
 * @param size how large the graph is that the loader makes of it
 */
record BareCreation(SyntheticArticles articles, LoadBenchmark.Size size) {

    private static final int BATCH = 250;

    private static final String CREATE = """
            UNWIND $rows AS row
            CREATE (a:Bare) SET a = row.article
            FOREACH (mention IN row.mentions | CREATE (a)-[m:BARE]->(a) SET m = mention)
            FOREACH (claim IN row.claims |
              CREATE (c:Bare) SET c = claim
              CREATE (c)-[:BARE]->(a) CREATE (c)-[:BARE]->(a) CREATE (c)-[:BARE]->(a))
            FOREACH (edge IN row.edges | CREATE (a)-[r:BARE]->(a) SET r = edge)
            FOREACH (actor IN row.actors | CREATE (:Bare {id: actor, name: actor}))""";

    void run(Graph graph) {
        Merging merging = new Merging(Map.of(), LoadBenchmark.SYMMETRIC);
        List<Map<String, Object>> rows = new ArrayList<>();
        long nodes = 0;
        long relationships = 0;
        for (int i = 0; i < articles.count(); i++) {
            ArticleRows article = new ArticleRows(articles.article(i), merging);
            List<Map<String, Object>> claims = article.claims();
            // What the loader makes once for many articles is spread over all.
            nodes += 1 + claims.size();
            relationships += article.mentions().size() + 3L * claims.size();
            long actors = Math.max(0, size.nodes() * (i + 1) / articles.count() - nodes);
            long edges = Math.max(0, size.relationships() * (i + 1) / articles.count() - relationships);
            nodes += actors;
            relationships += edges;
            Map<String, Object> edge = edge(claims.get(0));
            rows.add(Map.of(
                    "article", article.article(),
                    "mentions", article.mentions(),
                    "claims", claims,
                    "actors", LongStream.range(0, actors).boxed().toList(),
                    "edges", LongStream.range(0, edges).mapToObj(n -> edge).toList()));
            if (rows.size() == BATCH || i == articles.count() - 1) {
                List<Map<String, Object>> batch = List.copyOf(rows);
                graph.write(statements -> statements.run(CREATE, Map.of("rows", batch)));
                rows.clear();
            }
        }
    }

    private static Map<String, Object> edge(Map<String, Object> claim) {
        LocalDate date = (LocalDate) claim.getOrDefault("date", LocalDate.EPOCH);
        return new Row()
                .with("key", claim.get("edgeKey"))
                .with("count", 1)
                .with("articles", 1)
                .with("publishers", 1)
                .with("planned", 0)
                .with("possible", 0)
                .with("negated", 0)
                .with("firstDate", date)
                .with("lastDate", date)
                .with("dates", List.of(date))
                .with("confidence", 0.5)
                .with("evidence", List.of(String.valueOf(claim.get("text"))))
                .with("urls", List.of("https://news.example/" + date))
                .map();
    }
}
