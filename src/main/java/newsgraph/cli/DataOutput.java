package newsgraph.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes data to standard output, line by line. Unlike a {@link java.io.PrintStream} it doesn't swallow errors: a full
 * disk must not pass for success.
 */
final class DataOutput implements AutoCloseable {

    private final OutputStream out;

    DataOutput(Shell shell) {
        this.out = new BufferedOutputStream(shell.out(), 1 << 16);
    }

    void line(String line) {
        text(line + '\n');
    }

    void text(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Makes all that was written so far visible. */
    void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Flushes; the stream itself belongs to the process. */
    @Override
    public void close() {
        flush();
    }

    /** Returns what to throw when writing has failed with {@code e}. */
    static RuntimeException failed(IOException e) {
        String reason = String.valueOf(e.getMessage());
        // Linux and macOS; Windows.
        if (reason.contains("Broken pipe")
                || reason.contains("pipe is being closed")
                || reason.contains("pipe has been ended")) {
            return new ReaderGoneException();
        }
        return new CommandException(
                "Cannot write to standard output (" + reason + "); see whether the disk is full", e);
    }
}
