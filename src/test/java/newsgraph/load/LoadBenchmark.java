package newsgraph.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import newsgraph.extract.Findings;
import newsgraph.graph.EmbeddedNeo4j;
import newsgraph.graph.Graph;

/**
 * Measures how fast synthetic articles get into the embedded Neo4j: for the first time, again without a change, and the
 * same nodes and relationships created without index, lookup or computing, as a measure of what the machine can do. See
 * CONTRIBUTING.md.
 */
final class LoadBenchmark {

    private static final Set<String> SYMMETRIC = Set.of("MEETS_WITH");
    private static final int BATCH = 250;

    /** Creates an article with all that the loader would make of it, tied to nothing else. */
    private static final String BARE = """
            UNWIND $rows AS row
            CREATE (a:Bare) SET a = row.article
            FOREACH (mention IN row.mentions | CREATE (a)-[m:BARE]->(a) SET m.names = mention.names, m.count = mention.count)
            FOREACH (claim IN row.claims |
              CREATE (c:Bare) SET c = claim
              CREATE (c)-[:BARE]->(a) CREATE (c)-[:BARE]->(a) CREATE (c)-[:BARE]->(a))
            FOREACH (edge IN row.edges | CREATE (a)-[:BARE {key: edge, count: 1, confidence: 0.5}]->(a))
            FOREACH (actor IN row.actors | CREATE (:Bare {id: actor, name: actor}))""";

    private LoadBenchmark() {}

    /** Runs with the number of articles as its argument, 20,000 if there is none, in a temporary folder. */
    public static void main(String[] args) throws IOException {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 20_000;
        Path data = Files.createTempDirectory("newsgraph-benchmark");
        Instant begin = Instant.now();
        try (Graph graph = EmbeddedNeo4j.open(data)) {
            report("start of the embedded Neo4j", 1, since(begin));
            // What the virtual machine and the database learn in their first seconds is not what is measured.
            load(graph, new SyntheticArticles(500, 0));
            graph.run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS", Map.of());

            SyntheticArticles articles = new SyntheticArticles(count);
            double first = load(graph, articles);
            report("first load", count, first);
            long nodes = count(graph, "MATCH (n) RETURN count(n) AS n");
            long relationships = count(graph, "MATCH ()-[r]->() RETURN count(r) AS n");
            System.out.printf(Locale.ROOT, "%-32s %,d nodes, %,d relationships%n", "", nodes, relationships);
            double again = load(graph, articles);
            report("again, unchanged", count, again);
            double bare = bare(graph, articles, nodes, relationships);
            report("bare UNWIND … CREATE", count, bare);
            System.out.printf(
                    Locale.ROOT,
                    "load at %.2f of the bare rate; again in %.1f %% of the time%n",
                    bare / first,
                    100 * again / first);
            begin = Instant.now();
        } finally {
            System.out.printf(Locale.ROOT, "data in %s: remove it%n", data);
        }
        report("stop of the embedded Neo4j", 1, since(begin));
    }

    private static double load(Graph graph, Iterable<Findings> articles) {
        Instant begin = Instant.now();
        double c = cpu();
        try (GraphLoader loader = new GraphLoader(graph, SYMMETRIC, LoadBenchmark::refuse)) {
            articles.forEach(loader::add);
            System.out.printf(Locale.ROOT, "%-32s %.1f s%n", "  articles", since(begin));
            loader.finish();
            System.out.printf(
                    "   CPU %.1f JIT %.1f GC%n",
                    cpu() - c,
                    java.lang.management.ManagementFactory.getCompilationMXBean()
                                    .getTotalCompilationTime()
                            / 1000.0);
        }
        return since(begin);
    }

    private static double bare(Graph graph, SyntheticArticles articles, long nodes, long relationships) {
        Instant begin = Instant.now();
        double c = cpu();
        List<Map<String, Object>> rows = new ArrayList<>();
        long madeNodes = 0;
        long madeRelationships = 0;
        for (int i = 0; i < articles.count(); i++) {
            ArticleRows article = new ArticleRows(articles.article(i), SYMMETRIC);
            int claims = article.claims().size();
            madeNodes += 1 + claims;
            madeRelationships += article.mentions().size() + 3L * claims;
            // The nodes and relationships that the loader makes once for many articles, spread over all.
            long share = i + 1L;
            List<Long> actors = new ArrayList<>();
            for (; madeNodes - 4 * share < (nodes - 4L * articles.count()) * share / articles.count(); madeNodes++) {
                actors.add(madeNodes);
            }
            List<Long> edges = new ArrayList<>();
            for (; madeRelationships < relationships * share / articles.count(); madeRelationships++) {
                edges.add(madeRelationships);
            }
            rows.add(Map.of(
                    "article", article.article(),
                    "mentions", article.mentions(),
                    "claims", article.claims(),
                    "actors", actors,
                    "edges", edges));
            if (rows.size() == BATCH || i == articles.count() - 1) {
                List<Map<String, Object>> batch = List.copyOf(rows);
                graph.write(statements -> statements.run(BARE, Map.of("rows", batch)));
                rows.clear();
            }
        }
        double seconds = since(begin);
        System.out.printf(
                "   CPU %.1f JIT %.1f GC%n",
                cpu() - c,
                java.lang.management.ManagementFactory.getCompilationMXBean().getTotalCompilationTime() / 1000.0);
        long made = count(graph, "MATCH (n:Bare) RETURN count(n) AS n");
        long tied = count(graph, "MATCH (:Bare)-[r:BARE]->() RETURN count(r) AS n");
        System.out.printf(Locale.ROOT, "%-32s %,d nodes, %,d relationships%n", "", made, tied);
        return seconds;
    }

    private static void refuse(Rejected rejected) {
        throw new IllegalStateException(rejected.toString());
    }

    private static long count(Graph graph, String statement) {
        return graph.run(statement, Map.of()).rows().get(0).get("n").asLong();
    }

    private static double cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() / 1000.0;
    }

    private static double since(Instant begin) {
        return Duration.between(begin, Instant.now()).toMillis() / 1000.0;
    }

    private static void report(String what, int count, double seconds) {
        System.out.printf(Locale.ROOT, "%-32s %6.1f s  %,.0f/s%n", what, seconds, count / seconds);
    }
}
