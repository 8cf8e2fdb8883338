package newsgraph.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a command did.
 *
 * @param exit its exit status
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Result(int exit, String out, String err) {

    static Result of(String... args) {
        return with(Map.of(), "", args);
    }

    static Result of(String first, Path second, String... more) {
        String[] args = new String[more.length + 2];
        args[0] = first;
        args[1] = second.toString();
        System.arraycopy(more, 0, args, 2, more.length);
        return of(args);
    }

    static Result with(Map<String, String> environment, String in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return writing(out, environment, in, args);
    }

    /** Lets the command write to {@code out}, which may refuse. */
    static Result writing(OutputStream out, Map<String, String> environment, String in, String... args) {
        return run(out, environment, in, false, args);
    }

    /** Lets the command write to a terminal that a person looks at. */
    static Result watched(Map<String, String> environment, String... args) {
        return run(new ByteArrayOutputStream(), environment, "", true, args);
    }

    private static Result run(
            OutputStream out, Map<String, String> environment, String in, boolean watched, String... args) {
        StringWriter err = new StringWriter();
        Shell shell = new Shell(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintWriter(err, true),
                environment,
                watched,
                watched ? 100 : 0,
                false);
        int exit = Newsgraph.run(shell, args);
        String written = out instanceof ByteArrayOutputStream bytes ? bytes.toString(StandardCharsets.UTF_8) : "";
        return new Result(exit, written, err.toString());
    }

    /** The lines of standard error. */
    String[] errors() {
        return err.lines().toArray(String[]::new);
    }
}
