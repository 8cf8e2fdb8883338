package newsgraph.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
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

    private static final int ARTICLES = 500;

    /** A bound for the rare article with thousands of claims: a transaction is held in memory. */
    private static final int CLAIMS = 5_000;

    private final Graph graph;
    private final Merging merging;
    private final Consumer<Rejected> rejects;
    private final Graph.Hold lock;
    private final Writer writer;
    private final SeenArticles seen = new SeenArticles();
    private List<ArticleRows> waiting = new ArrayList<>();
    private int waitingClaims;
    private int repeated;
    private int removed;
    private int rejected;

    /**
     * Prepares {@code graph} for loading.
     *
     * @param symmetricTypes types of relations without direction
     * @param rejects takes the articles that are left out, on the thread that calls the loader
     * @throws GraphException if another run is loading into the same database, or a later program has made the graph
     */
    public GraphLoader(Graph graph, Set<String> symmetricTypes, Consumer<Rejected> rejects) {
        this.graph = graph;
        this.rejects = rejects;
        GraphVersion.check(graph);
        for (CypherFile file : CypherFile.folder("schema")) {
            file.statements().forEach(statement -> graph.run(statement, Map.of()));
        }
        graph.run("CALL db.awaitIndexes(600)", Map.of());
        this.lock = lock(graph);
        GraphVersion.bringUp(graph);
        this.merging = Merges.remembered(graph, symmetricTypes);
        this.writer = new Writer(graph, this::reject);
    }

    /** Loads all {@code findings}, computes the edges and says what has changed. */
    public LoadReport load(Iterable<Findings> findings) {
        findings.forEach(this::add);
        return finish();
    }

    /** Takes the findings of one more article; they are written as soon as enough have come together. */
    public void add(Findings findings) {
        SeenArticles.Before before = seen.add(findings.id(), findings.hash());
        if (before != SeenArticles.Before.NO) {
            repeated++;
            if (before == SeenArticles.Before.OTHER) {
                reject(new Rejected(
                        findings,
                        "another text came with the id \"" + findings.id()
                                + "\" in this run, and counts; give it its own id"));
            }
            return;
        }
        ArticleRows rows;
        try {
            rows = new ArticleRows(findings, merging);
        } catch (IllegalArgumentException e) {
            reject(new Rejected(findings, String.valueOf(e.getMessage())));
            return;
        }
        waiting.add(rows);
        waitingClaims += rows.claims().size();
        if (waiting.size() >= ARTICLES || waitingClaims >= CLAIMS) {
            flush();
        }
    }

    /**
     * Takes an article out of the graph with all it said; the edges follow with {@link #finish}.
     *
     * @return whether the graph had an article of that {@code id}
     */
    public boolean remove(String id) {
        flush();
        writer.finish();
        boolean there = graph.write(statements -> Batch.remove(statements, id));
        removed += there ? 1 : 0;
        return there;
    }

    /** Writes what still waits, computes the edges and says what has changed since the loader was made. */
    public LoadReport finish() {
        flush();
        Batch.Counts counts = writer.finish();
        Projection projection = new Projection(graph);
        projection.run();
        writer.forget();
        return new LoadReport(
                counts.added(),
                counts.replaced(),
                counts.unchanged(),
                repeated,
                removed,
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
        writer.close();
        lock.close();
    }

    private void flush() {
        if (!waiting.isEmpty()) {
            writer.write(waiting);
            waiting = new ArrayList<>();
            waitingClaims = 0;
        }
    }

    private void reject(Rejected article) {
        rejected++;
        rejects.accept(article);
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
