package newsgraph.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import newsgraph.graph.Graph;
import newsgraph.graph.GraphException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * Writes batches of articles, one after the other, on a thread of its own: while the database works on one, the next is
 * put together. Whoever is ahead waits, so that two batches at most are in memory.
 */
final class Writer implements AutoCloseable {

    /** So many keys are kept of what has been written: those of the actors that come again and again soon return. */
    private static final int KEYS = 100_000;

    private final Graph graph;
    private final Consumer<Rejected> rejects;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Writer::daemon);
    private final Set<String> written = new HashSet<>();
    private Batch.Counts counts = Batch.Counts.NONE;
    private @Nullable Future<Outcome> writing;

    /**
     * What became of a batch.
     *
     * @param counts what it has changed
     * @param rejected articles that the database refused
     */
    private record Outcome(Batch.Counts counts, List<Rejected> rejected) {

        Outcome plus(Outcome other) {
            List<Rejected> all = new ArrayList<>(rejected);
            all.addAll(other.rejected);
            return new Outcome(counts.plus(other.counts), all);
        }
    }

    /** Makes a writer that hands to {@code rejects}, on the calling thread, what the database refuses. */
    Writer(Graph graph, Consumer<Rejected> rejects) {
        this.graph = graph;
        this.rejects = rejects;
    }

    /** Has {@code articles} written; first waits for the batch before, and throws what has stopped it. */
    void write(List<ArticleRows> articles) {
        await();
        writing = thread.submit(() -> outcome(articles));
    }

    /** Waits until all is written, and returns what has changed since this was made. */
    Batch.Counts finish() {
        await();
        return counts;
    }

    /** Forgets what it has written of actors, as some may have gone since. */
    void forget() {
        written.clear();
    }

    /** Waits for the batch that is being written; what became of it is not asked any more. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            thread.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void await() {
        if (writing == null) {
            return;
        }
        try {
            Outcome outcome = writing.get();
            writing = null;
            counts = counts.plus(outcome.counts);
            outcome.rejected.forEach(rejects);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** What the database refuses is halved until the one article is found that it is about. */
    private Outcome outcome(List<ArticleRows> articles) {
        try {
            Batch.Result result = graph.write(statements -> Batch.write(statements, articles, written));
            if (written.size() > KEYS) {
                written.clear();
            }
            written.addAll(result.keys());
            return new Outcome(result.counts(), List.of());
        } catch (Neo4jException e) {
            String reason =
                    String.valueOf(e.getMessage()).replaceAll("\\s+", " ").strip();
            if (!isAboutTheRows(e)) {
                throw new GraphException(
                        "Neo4j at " + graph.uri() + " cannot go on (" + reason
                                + "); mend it and run the same again: what is loaded stays, and the rest follows",
                        e);
            }
            if (articles.size() == 1) {
                return new Outcome(
                        Batch.Counts.NONE, List.of(new Rejected(articles.get(0).original(), reason)));
            }
            int half = articles.size() / 2;
            return outcome(articles.subList(0, half)).plus(outcome(articles.subList(half, articles.size())));
        }
    }

    private static boolean isAboutTheRows(Neo4jException e) {
        String code = String.valueOf(e.code());
        return code.startsWith("Neo.ClientError.Schema.")
                || code.equals("Neo.ClientError.Statement.TypeError")
                || code.equals("Neo.ClientError.Statement.ArgumentError")
                // Too many rows at once for the memory that a transaction may use.
                || code.endsWith("OutOfMemoryError")
                // It has no code of its own.
                || String.valueOf(e.getMessage()).contains("too large to index");
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "newsgraph-writer");
        thread.setDaemon(true);
        return thread;
    }
}
