package newsgraph.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import newsgraph.graph.EmbeddedNeo4j;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code newsgraph serve}: Neo4j Browser on the graph. */
@Command(
        name = "serve",
        description = "Start the embedded Neo4j with Neo4j Browser on the graph, until Ctrl-C. Meanwhile the other"
                + " commands on the same data folder work through it.")
final class ServeCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    ServeCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (EmbeddedNeo4j server = EmbeddedNeo4j.serve(common.data());
                DataOutput out = new DataOutput(shell)) {
            server.browser().ifPresent(address -> out.line("Browser   " + address));
            out.line("Bolt      " + server.uri());
            out.line("User      " + EmbeddedNeo4j.USERNAME);
            out.line("Password  in the file " + server.passwordFile());
            out.flush();
            if (!common.quiet()) {
                shell.err().println("Serving the graph in " + common.data() + "; Ctrl-C ends it.");
            }
            // Ends with the process: on Ctrl-C the server stops in a shutdown hook.
            new CountDownLatch(1).await();
        }
        return 0;
    }
}
