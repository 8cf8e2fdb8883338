package newsgraph;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import newsgraph.extract.Findings;
import newsgraph.read.Article;
import newsgraph.read.ArticleSink;
import newsgraph.read.Skipped;

/**
 * Runs a {@link Pipeline} on each of several threads and hands on what they find in the order of the input, so that the
 * number of threads shows in the time alone. Reading, extracting and what the sink does overlap, and none runs far ahead
 * of the others: memory stays bounded whatever the length of the input.
 */
public final class ParallelPipeline {

    /** So many articles a thread may be read or found ahead of the sink: enough that a long one stalls nobody. */
    private static final int AHEAD = 16;

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final int threads;
    private final BlockingQueue<Function<Article, Findings>> pipelines;

    /** Makes a pipeline for each of {@code threads} threads. */
    public ParallelPipeline(int threads) {
        this(threads, false);
    }

    /** Makes a pipeline for each of {@code threads} threads, whose findings carry the article's text if so asked. */
    public ParallelPipeline(int threads, boolean withText) {
        this(threads, () -> {
            Pipeline pipeline = new Pipeline();
            return withText ? article -> pipeline.run(article).withText(article.text()) : pipeline::run;
        });
    }

    /** Makes one that asks {@code factory} for the extractor of each thread. */
    ParallelPipeline(int threads, Supplier<Function<Article, Findings>> factory) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1, not " + threads);
        }
        this.threads = threads;
        this.pipelines = new ArrayBlockingQueue<>(
                threads, false, Stream.generate(factory).limit(threads).toList());
    }

    /**
     * Extracts from all that {@code source} reads. The sink is called on the calling thread; what it throws ends the run
     * and is thrown on.
     *
     * @param source reads articles into the sink that it is given, on a thread of its own
     */
    public void run(Consumer<ArticleSink> source, FindingsSink sink) {
        ExecutorService workers = Executors.newFixedThreadPool(threads + 1, ParallelPipeline::daemon);
        BlockingQueue<Future<Outcome>> outcomes = new ArrayBlockingQueue<>(threads * AHEAD);
        try {
            Future<?> reading = workers.submit(() -> read(source, workers, outcomes));
            for (Outcome outcome = next(outcomes); !outcome.isEnd(); outcome = next(outcomes)) {
                outcome.findings().ifPresent(sink::findings);
                outcome.skipped().ifPresent(sink::skipped);
            }
            get(reading);
        } finally {
            workers.shutdownNow();
        }
    }

    private void read(Consumer<ArticleSink> source, ExecutorService workers, BlockingQueue<Future<Outcome>> outcomes) {
        try {
            source.accept(new ArticleSink() {
                @Override
                public void article(Article article) {
                    put(outcomes, workers.submit(() -> process(article)));
                }

                @Override
                public void skipped(Skipped skipped) {
                    put(outcomes, CompletableFuture.completedFuture(Outcome.of(skipped)));
                }
            });
        } finally {
            put(outcomes, CompletableFuture.completedFuture(Outcome.END));
        }
    }

    /** An error inside an article, be it a stack overflow on a monstrous sentence, costs that article alone. */
    private Outcome process(Article article) throws InterruptedException {
        Function<Article, Findings> pipeline = pipelines.take();
        try {
            return Outcome.of(pipeline.apply(article));
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            return Outcome.of(new Skipped(article.source(), "the extractor failed on it, please report this: " + e));
        } finally {
            pipelines.add(pipeline);
        }
    }

    private static Outcome next(BlockingQueue<Future<Outcome>> outcomes) {
        try {
            return get(outcomes.take());
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private static <T> T get(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            throw interrupted();
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

    private static <T> void put(BlockingQueue<T> queue, T element) {
        try {
            queue.put(element);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private static CancellationException interrupted() {
        Thread.currentThread().interrupt();
        return new CancellationException("interrupted");
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "newsgraph-" + COUNT.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }

    /** What became of one article: findings, or why there are none; neither at the end of the input. */
    private record Outcome(Optional<Findings> findings, Optional<Skipped> skipped) {

        static final Outcome END = new Outcome(Optional.empty(), Optional.empty());

        static Outcome of(Findings findings) {
            return new Outcome(Optional.of(findings), Optional.empty());
        }

        static Outcome of(Skipped skipped) {
            return new Outcome(Optional.empty(), Optional.of(skipped));
        }

        boolean isEnd() {
            return findings.isEmpty() && skipped.isEmpty();
        }
    }
}
