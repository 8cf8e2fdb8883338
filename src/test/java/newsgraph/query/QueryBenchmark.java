package newsgraph.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import newsgraph.graph.CypherFile;
import newsgraph.graph.EmbeddedNeo4j;
import newsgraph.graph.Graph;
import newsgraph.load.GraphLoader;
import newsgraph.load.SyntheticArticles;

/**
 * Measures how long each question takes on a graph of synthetic articles, asked about their most frequent actors, as a
 * caller waits for it: over Bolt, the whole answer. See CONTRIBUTING.md.
 */
final class QueryBenchmark {

    private static final int WARMUPS = 5;
    private static final int RUNS = 11;

    private QueryBenchmark() {}

    /** Runs with the number of articles and a data folder, which is filled only if it is new; it stays. */
    public static void main(String[] args) throws IOException {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 20_000;
        Path data = args.length > 1 ? Path.of(args[1]) : Files.createTempDirectory("newsgraph-benchmark");
        boolean filled = Files.exists(data.resolve("neo4j"));
        System.out.printf("data in %s, to be removed by hand%n", data);
        try (Graph graph = EmbeddedNeo4j.open(data)) {
            if (!filled) {
                try (GraphLoader loader = new GraphLoader(graph, Set.of("MEETS_WITH"), rejected -> {})) {
                    loader.load(new SyntheticArticles(count));
                }
            }
            measure(new Queries(graph));
        }
    }

    private static void measure(Queries queries) {
        // The virtual machine learns most of what it needs from any question.
        for (CypherFile question : Queries.all()) {
            for (int run = 0; run < WARMUPS; run++) {
                queries.run(question.name(), parameters(question));
            }
        }
        // In turn, so that what the virtual machine still learns falls to no question more than to others.
        Map<String, Times> all = new LinkedHashMap<>();
        for (int run = 0; run < RUNS; run++) {
            for (CypherFile question : Queries.all()) {
                all.computeIfAbsent(question.name(), name -> new Times())
                        .take(() -> queries.run(question.name(), parameters(question)));
            }
        }
        System.out.printf("%10s %10s %10s %6s  question%n", "median", "fastest", "processor", "rows");
        all.forEach((name, times) -> times.print(name));
    }

    /** How long the answers to one question took. */
    private static final class Times {

        private final List<Double> milliseconds = new ArrayList<>();
        private Duration used = Duration.ZERO;
        private int rows;

        void take(Supplier<Table> ask) {
            Duration begun = processor();
            long begin = System.nanoTime();
            rows = ask.get().rows().size();
            milliseconds.add((System.nanoTime() - begin) / 1e6);
            used = used.plus(processor().minus(begun));
        }

        void print(String question) {
            milliseconds.sort(null);
            System.out.printf(
                    Locale.ROOT,
                    "%7.1f ms %7.1f ms %7.1f ms %6d  %s%n",
                    milliseconds.get(milliseconds.size() / 2),
                    milliseconds.get(0),
                    used.toMillis() / (double) milliseconds.size(),
                    rows,
                    question);
        }
    }

    /** Asks about two of the most frequent actors, misspelt. */
    private static Map<String, String> parameters(CypherFile question) {
        return question.defaults().keySet().stream()
                .filter(Set.of("name", "other")::contains)
                .collect(Collectors.toMap(name -> name, name -> name.equals("name") ? "Lnd AD" : "Anna Persn0"));
    }

    /** Processor time of this process, the server and its compiler and collector within. */
    private static Duration processor() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
