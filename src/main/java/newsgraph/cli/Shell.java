package newsgraph.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/**
 * What the shell gives to a command.
 *
 * @param in standard input
 * @param out standard output, for data alone
 * @param err standard error, for everything else
 * @param environment environment variables
 * @param watched whether a person sees what is written to standard error, on a terminal
 * @param columns how wide the terminal is that shows standard output, 0 if it goes elsewhere
 * @param answering whether a person at a terminal can be asked something
 */
record Shell(
        InputStream in,
        OutputStream out,
        PrintWriter err,
        Map<String, String> environment,
        boolean watched,
        int columns,
        boolean answering) {

    /** How wide a terminal is taken to be that doesn't say. */
    private static final int USUAL_COLUMNS = 80;

    /** Returns the one that this process runs in. Data and messages are UTF-8 whatever the locale. */
    // The scripts that start the program ask later Javas for the console of Java 17, which is null without a terminal.
    @SuppressWarnings("SystemConsoleNull")
    static Shell ofProcess() {
        boolean terminal = System.console() != null;
        return new Shell(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new PrintWriter(
                        new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8), true),
                System.getenv(),
                "terminal".equals(System.getProperty("newsgraph.stderr", terminal ? "terminal" : "file")),
                Integer.getInteger("newsgraph.columns", terminal ? USUAL_COLUMNS : 0),
                terminal);
    }

    /** Tells whether what is written to standard error may have colours: on a terminal that knows them, unless NO_COLOR. */
    Ansi colours() {
        return colours(watched);
    }

    /** Tells the same of the help, which goes to standard output. */
    Ansi coloursOfHelp() {
        return colours(columns > 0);
    }

    private Ansi colours(boolean terminal) {
        boolean wanted = terminal && variable("NO_COLOR") == null && !"dumb".equals(variable("TERM"));
        return wanted ? Ansi.ON : Ansi.OFF;
    }

    /** Returns the environment variable {@code name}, or null if it is not set or empty. */
    @Nullable
    String variable(String name) {
        String value = environment.get(name);
        return value == null || value.isBlank() ? null : value;
    }
}
