package newsgraph.cli;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import newsgraph.extract.Findings;
import newsgraph.extract.Lexicon;
import newsgraph.graph.Graph;
import newsgraph.load.GraphLoader;
import newsgraph.load.LoadReport;
import newsgraph.load.Rejected;

/**
 * A loader that gets ready while other work goes on: the embedded Neo4j takes some seconds to start, and so do the models
 * of the extractor.
 */
final class Loading implements AutoCloseable {

    private final CompletableFuture<Graph> graph;
    private final CompletableFuture<GraphLoader> loader;

    /** Begins to connect; {@code rejects} takes the articles that the graph does not take. */
    Loading(Supplier<Graph> connection, Consumer<Rejected> rejects) {
        graph = CompletableFuture.supplyAsync(connection);
        loader = graph.thenApply(
                connected -> new GraphLoader(connected, Lexicon.get().symmetricTypes(), rejects));
    }

    /** Loads {@code findings}, once the database is there. */
    void add(Findings findings) {
        ready().add(findings);
    }

    /** Writes what still waits and computes the edges. */
    LoadReport finish() {
        return ready().finish();
    }

    /** Lets go of the database, and stops it if it was started for this. */
    @Override
    public void close() {
        loader.handle((ready, failure) -> {
                    if (ready != null) {
                        ready.close();
                    }
                    return null;
                })
                .join();
        graph.handle((connected, failure) -> {
                    if (connected != null) {
                        connected.close();
                    }
                    return null;
                })
                .join();
    }

    private GraphLoader ready() {
        try {
            return loader.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
