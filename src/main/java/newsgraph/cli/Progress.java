package newsgraph.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** One line that tells a person at a terminal how far the work is; nobody else sees anything of it. */
final class Progress implements AutoCloseable {

    private static final Duration PERIOD = Duration.ofMillis(200);
    private static final String CLEAR_LINE = "\r\033[K";

    private final @Nullable PrintWriter err;
    private final InstantSource clock;
    private CompletableFuture<Long> expected = CompletableFuture.completedFuture(0L);
    private Instant begin = Instant.MIN;
    private Instant next = Instant.MIN;
    private long articles;

    Progress(Shell shell, CommonOptions common) {
        this(shell, common, InstantSource.system());
    }

    /** Takes the time from {@code clock}. */
    Progress(Shell shell, CommonOptions common, InstantSource clock) {
        this.err = shell.watched() && !common.quiet() ? shell.err() : null;
        this.clock = clock;
    }

    /** Counts, beside the work, what {@code paths} hold, so that the remaining time can be told. */
    void expect(List<String> paths) {
        if (err != null) {
            expect(CompletableFuture.supplyAsync(() -> ExpectedArticles.count(paths)));
        }
    }

    /** Sets how many articles there will be; 0 is unknown. */
    void expect(CompletableFuture<Long> number) {
        expected = number;
    }

    /** Counts one more article. */
    void article() {
        articles++;
        if (err == null) {
            return;
        }
        Instant now = clock.instant();
        if (articles == 1) {
            // Until the first came, models were loaded and Neo4j started.
            begin = now;
            next = now.plus(PERIOD);
        } else if (now.isAfter(next)) {
            next = now.plus(PERIOD);
            say(state(Duration.between(begin, now)));
        }
    }

    /** Shows {@code what} is being done instead of the count. */
    void say(String what) {
        if (err != null) {
            err.print(CLEAR_LINE + what);
            err.flush();
        }
    }

    /** Takes the line away. */
    @Override
    public void close() {
        say("");
    }

    private String state(Duration passed) {
        double perMillisecond = (double) (articles - 1) / Math.max(1, passed.toMillis());
        String rate = Math.round(perMillisecond * 60_000) + " a minute";
        long all = expected.isCompletedExceptionally() ? 0 : expected.getNow(0L);
        return all < articles
                ? articles + " articles, " + rate
                : articles + " of " + all + " articles, " + rate + ", "
                        + span(Math.round((all - articles) / perMillisecond / 1000)) + " left";
    }

    private static String span(long seconds) {
        if (seconds < 90) {
            return seconds + " s";
        }
        long minutes = (seconds + 30) / 60;
        return minutes < 90 ? minutes + " min" : minutes / 60 + " h " + minutes % 60 + " min";
    }
}
