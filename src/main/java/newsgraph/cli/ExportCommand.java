package newsgraph.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import newsgraph.export.ExportReport;
import newsgraph.export.GraphExport;
import newsgraph.graph.Graph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code newsgraph export}: the graph as CSV for Neo4j's own import tool. */
@Command(
        name = "export",
        description =
                "Write the whole graph as CSV for `neo4j-admin database import`, with a script that imports it into"
                        + " another Neo4j, the fastest way to fill one with millions of articles.")
final class ExportCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final DatabaseOptions database;

    @Option(names = "--to", paramLabel = "DIR", required = true, description = "folder for the files, new or empty")
    private Path folder = Path.of("");

    ExportCommand(Shell shell) {
        this.shell = shell;
        this.database = new DatabaseOptions(shell);
    }

    @Override
    public Integer call() {
        database.mustExist(common);
        ExportReport report;
        try (Graph graph = database.connection(common).get();
                Progress progress = new Progress(shell, common)) {
            progress.say("exporting");
            report = new GraphExport(graph, folder).run();
        }
        if (!common.quiet()) {
            shell.err()
                    .println("exported    " + report.nodes() + " nodes, " + report.relationships() + " relationships");
            shell.err().println("Import them into a Neo4j server of yours, on its machine and while it is stopped:");
            shell.err().println("  " + report.script());
        }
        return 0;
    }
}
