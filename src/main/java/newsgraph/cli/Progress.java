package newsgraph.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line that tells a person at a terminal how far the work is; nobody else sees anything of it. */
final class Progress implements AutoCloseable {

    private static final Duration PERIOD = Duration.ofMillis(200);
    private static final String CLEAR_LINE = "\r\033[K";

    private final @Nullable PrintWriter err;
    private final Instant begin = Instant.now();
    private Instant next = begin.plus(PERIOD);
    private int articles;

    Progress(Shell shell, CommonOptions common) {
        this.err = shell.watched() && !common.quiet() ? shell.err() : null;
    }

    /** Counts one more article. */
    void article() {
        articles++;
        Instant now = Instant.now();
        if (err != null && now.isAfter(next)) {
            next = now.plus(PERIOD);
            long perMinute = articles
                    * 60_000L
                    / Math.max(1, Duration.between(begin, now).toMillis());
            say(articles + " articles, " + perMinute + " a minute");
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
}
