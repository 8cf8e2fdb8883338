package newsgraph.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import newsgraph.extract.FindingsJson;
import newsgraph.load.Rejected;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Where the articles go that the graph did not take: a line of JSON each, with the reason, which {@code load} reads again
 * once it is mended. There is a file only if there is something to put into it.
 */
final class RejectsFile implements AutoCloseable {

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description = "file for articles that the graph did not take, with the reason (default: rejects.jsonl)")
    private Path file = Path.of("rejects.jsonl");

    private @Nullable BufferedWriter out;

    /** Adds an article; the first one replaces what an earlier run has left. */
    void add(Rejected rejected) {
        try {
            if (out == null) {
                out = Files.newBufferedWriter(part());
            }
            out.write(FindingsJson.write(rejected.findings(), rejected.reason()));
            out.newLine();
            // Whatever ends the run, what was left out is known.
            out.flush();
        } catch (IOException e) {
            throw new CommandException("Cannot write " + file + " (" + e + "); name another file with --rejects", e);
        }
    }

    /** The rejects stand beside the file until all is read: it may be the very one that is being loaded. */
    private Path part() {
        return file.resolveSibling(file.getFileName() + ".part");
    }

    /** Returns the line that tells where the rejects are. */
    String hint() {
        return "Mend the articles in " + file + ", then run newsgraph load " + file;
    }

    @Override
    public void close() {
        try {
            if (out != null) {
                out.close();
                Files.move(part(), file, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new CommandException("Cannot write " + file + " (" + e + "); name another file with --rejects", e);
        }
    }
}
