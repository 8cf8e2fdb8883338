package newsgraph.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import newsgraph.browse.BrowserPages;
import newsgraph.graph.EmbeddedNeo4j;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code newsgraph serve}: Neo4j Browser on the graph. */
@Command(
        name = "serve",
        description = "Start the embedded Neo4j with Neo4j Browser on the graph, until Ctrl-C. Meanwhile the other"
                + " commands on the same data folder work through it.")
final class ServeCommand implements Callable<Integer> {

    private final Shell shell;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Zero for the usual ones. */
    private int port;

    private int boltPort;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "port of Neo4j Browser, over HTTP (default: 7474 or the next that is free)")
    void setPort(int number) {
        port = checked("--port", number);
    }

    @Option(
            names = "--bolt-port",
            paramLabel = "PORT",
            description = "port of the database, over Bolt (default: 7687 or the next that is free)")
    void setBoltPort(int number) {
        boltPort = checked("--bolt-port", number);
    }

    @Option(names = "--open", description = "open it in the web browser of this machine, connected")
    private boolean open;

    ServeCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (BrowserPages pages = new BrowserPages(port);
                EmbeddedNeo4j server = EmbeddedNeo4j.serve(common.data(), boltPort, pages.guide());
                DataOutput out = new DataOutput(shell)) {
            pages.start(server.uri(), EmbeddedNeo4j.USERNAME, server.password());
            out.line("Browser   " + pages.address());
            out.line("Bolt      " + server.uri());
            out.line("User      " + EmbeddedNeo4j.USERNAME);
            out.line("Password  in the file " + server.passwordFile());
            out.flush();
            if (!common.quiet()) {
                // The link is a key that fits once: whoever has it opened does not need it, and no log is to hold it.
                shell.err()
                        .println("Serving the graph in " + common.data() + "; Ctrl-C ends it."
                                + (shell.watched() && !open ? "\nThis opens it connected, once: " + pages.link() : ""));
            }
            if (open) {
                WebBrowser.of(shell).show(pages.linkFile(common.data()));
            }
            // Ends with the process: on Ctrl-C the server stops in a shutdown hook.
            new CountDownLatch(1).await();
        }
        return 0;
    }

    private int checked(String option, int number) {
        if (number < 1 || number > 65_535) {
            throw new ParameterException(spec.commandLine(), option + " must be between 1 and 65535, not " + number);
        }
        return number;
    }
}
