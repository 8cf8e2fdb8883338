package newsgraph.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import newsgraph.extract.Findings;
import newsgraph.graph.EmbeddedNeo4j;
import newsgraph.graph.Graph;

/**
 * Measures how fast synthetic articles get into the embedded Neo4j: for the first time, again without a change, and
 * beside it what the machine can do: {@link BareCreation}; all of it on a cold virtual machine, then on a warm one. See
 * CONTRIBUTING.md.
 *
 * <p>On a machine that others use, too, seconds say little; processor time, of the whole process with its compiler and
 * collector, says more.
 */
final class LoadBenchmark {

    static final Set<String> SYMMETRIC = Set.of("MEETS_WITH");

    private LoadBenchmark() {}

    /** Runs with the number of articles as its argument, 20,000 if there is none, in a temporary folder. */
    public static void main(String[] args) throws IOException {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 20_000;
        // What the virtual machine learns at first is not what is compared: bare creation, at the end, would have the
        // good of it alone.
        measure("cold", new SyntheticArticles(Math.min(count, 20_000)));
        measure("warm", new SyntheticArticles(count));
    }

    private static void measure(String state, SyntheticArticles articles) throws IOException {
        Path data = Files.createTempDirectory("newsgraph-benchmark");
        System.out.printf("%s, data in %s, to be removed by hand%n", state, data);
        Measure start = new Measure();
        Graph graph = EmbeddedNeo4j.open(data);
        start.report("start of the embedded Neo4j", 1);
        try {
            measure(graph, articles);
        } finally {
            Measure stop = new Measure();
            graph.close();
            stop.report("stop of the embedded Neo4j", 1);
        }
    }

    private static void measure(Graph graph, SyntheticArticles articles) {
        double load = load(graph, articles, "first load");
        Size size = Size.of(graph);
        long before = LoadedGraph.sum(graph);
        double again = load(graph, articles, "again, unchanged");
        boolean same = Size.of(graph).equals(size) && LoadedGraph.sum(graph) == before;
        Measure measure = new Measure();
        new BareCreation(articles, size).run(graph);
        double bare = measure.report("bare creation", articles.count());
        System.out.printf(
                Locale.ROOT,
                "%,d nodes, %,d relationships; loaded at %.2f of the bare rate; again in %.1f %% of the time, graph %s%n",
                size.nodes(),
                size.relationships(),
                bare / load,
                100 * again / load,
                same ? "identical" : "CHANGED");
    }

    private static double load(Graph graph, Iterable<Findings> articles, String what) {
        Measure measure = new Measure();
        int count = 0;
        try (GraphLoader loader = new GraphLoader(graph, SYMMETRIC, LoadBenchmark::refuse)) {
            for (Findings article : articles) {
                loader.add(article);
                count++;
            }
            measure.report("  " + what + ", articles alone", count);
            loader.finish();
        }
        return measure.report(what, count);
    }

    private static void refuse(Rejected rejected) {
        throw new IllegalStateException(rejected.toString());
    }

    /**
     * How large a graph is.
     *
     * @param nodes number of its nodes
     * @param relationships number of its relationships
     */
    record Size(long nodes, long relationships) {

        static Size of(Graph graph) {
            return new Size(
                    count(graph, "MATCH (n) RETURN count(n) AS n"),
                    count(graph, "MATCH ()-[r]->() RETURN count(r) AS n"));
        }

        private static long count(Graph graph, String statement) {
            return graph.run(statement, Map.of()).rows().get(0).get("n").asLong();
        }
    }

    /** Time since it was made, on the clock and of the processors. */
    private static final class Measure {

        private final Instant begin = Instant.now();
        private final Duration processors = processors();

        double report(String what, int count) {
            double seconds = Duration.between(begin, Instant.now()).toMillis() / 1000.0;
            double used = processors().minus(processors).toMillis() / 1000.0;
            System.out.printf(
                    Locale.ROOT, "%-32s %6.1f s %,8.0f/s, processors %6.1f s%n", what, seconds, count / seconds, used);
            return seconds;
        }

        private static Duration processors() {
            return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
        }
    }
}
