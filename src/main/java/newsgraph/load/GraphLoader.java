package newsgraph.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsgraph.extract.Findings;
import newsgraph.extract.Merging;
import newsgraph.graph.CypherFile;
import newsgraph.graph.Graph;
import newsgraph.graph.GraphException;
import newsgraph.graph.GraphVersion;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * Loads findings into the graph: first what each article says, in batches of whole articles, then the edges that follow
 * from it. Loading the same again changes nothing; another version of an article takes the place of the old one.
 *
 * <p>One loader at a time works on a database; it is not safe for use by several threads at once. A run that ends before
 * {@link #finish} leaves edges to be computed by the next.
 */
public final class GraphLoader implements AutoCloseable {

    private static final int ARTICLES = 250;

    /** A bound for the rare article with thousands of claims: a transaction is held in memory. */
    private static final int CLAIMS = 5_000;

    private final Graph graph;
    private final Merging merging;
    private final Graph.Hold lock;
    private final List<ArticleRows> waiting = new ArrayList<>();
    private int waitingClaims;

    /** Texts of this run's articles by their ids, both by 64 bits of a hash to stay small over millions. */
    private final Map<Long, Long> seen = new HashMap<>();

    private final List<Rejected> rejected = new ArrayList<>();
    private Batch.Counts counts = new Batch.Counts(0, 0, 0, 0, 0);
    private int repeated;

    /**
     * Prepares {@code graph} for loading.
     *
     * @param symmetricTypes types of relations without direction
     * @throws GraphException if another run is loading into the same database, or a later program has made the graph
     */
    public GraphLoader(Graph graph, Set<String> symmetricTypes) {
        this.graph = graph;
        GraphVersion.check(graph);
        for (CypherFile file : CypherFile.folder("schema")) {
            file.statements().forEach(statement -> graph.run(statement, Map.of()));
        }
        graph.run("CALL db.awaitIndexes(600)", Map.of());
        this.lock = lock(graph);
        GraphVersion.bringUp(graph);
        this.merging = Merges.remembered(graph, symmetricTypes);
    }

    /** Loads all {@code findings}, computes the edges and says what has changed. */
    public LoadReport load(Iterable<Findings> findings) {
        findings.forEach(this::add);
        return finish();
    }

    /** Takes the findings of one more article; they are written as soon as enough have come together. */
    public void add(Findings findings) {
        Long text = bits(findings.hash());
        Long before = seen.putIfAbsent(bits(findings.id()), text);
        if (before != null) {
            repeated++;
            if (!before.equals(text)) {
                rejected.add(new Rejected(
                        findings.id(),
                        findings.source(),
                        "another text came with the id \"" + findings.id()
                                + "\" in this run, and counts; give it its own id"));
            }
            return;
        }
        ArticleRows rows;
        try {
            rows = new ArticleRows(findings, merging);
        } catch (IllegalArgumentException e) {
            rejected.add(new Rejected(findings.id(), findings.source(), String.valueOf(e.getMessage())));
            return;
        }
        waiting.add(rows);
        waitingClaims += rows.claims().size();
        if (waiting.size() >= ARTICLES || waitingClaims >= CLAIMS) {
            flush();
        }
    }

    private static Long bits(String string) {
        return Long.parseUnsignedLong(Hash.of(string).substring(0, 16), 16);
    }

    /** Writes what still waits, computes the edges and says what has changed since the loader was made. */
    public LoadReport finish() {
        flush();
        Projection projection = new Projection(graph);
        projection.run();
        return new LoadReport(
                counts.added(),
                counts.replaced(),
                counts.unchanged(),
                repeated,
                counts.entities(),
                projection.entitiesDeleted(),
                counts.claims(),
                projection.written(),
                projection.deleted(),
                rejected);
    }

    /** Lets other runs load. */
    @Override
    public void close() {
        lock.close();
    }

    private void flush() {
        if (!waiting.isEmpty()) {
            write(waiting);
            waiting.clear();
            waitingClaims = 0;
        }
    }

    /** What the database refuses is halved until the one article is found that it is about. */
    private void write(List<ArticleRows> articles) {
        try {
            counts = counts.plus(graph.write(statements -> Batch.write(statements, articles)));
        } catch (Neo4jException e) {
            if (articles.size() == 1) {
                ArticleRows article = articles.get(0);
                String reason =
                        String.valueOf(e.getMessage()).replaceAll("\\s+", " ").strip();
                rejected.add(new Rejected(article.id(), article.source(), reason));
                return;
            }
            int half = articles.size() / 2;
            write(articles.subList(0, half));
            write(articles.subList(half, articles.size()));
        }
    }

    private static Graph.Hold lock(Graph graph) {
        try {
            return graph.hold(CypherFile.read("load/lock").statements().get(0), Map.of());
        } catch (Neo4jException e) {
            throw new GraphException(
                    "Another run is loading into the database at " + graph.uri() + "; wait until it has ended", e);
        }
    }
}
