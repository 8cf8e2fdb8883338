package newsgraph.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import newsgraph.export.ExportReport;
import newsgraph.export.GraphExport;
import newsgraph.extract.Lexicon;
import newsgraph.graph.Graph;
import newsgraph.report.ExportFormat;
import newsgraph.report.GraphReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code newsgraph export}: the graph for other programs, or as CSV for Neo4j's own import tool. */
@Command(
        name = "export",
        description =
                "Write the graph for other programs: to standard output with --format; with --to into a folder, as CSV"
                        + " for `neo4j-admin database import` with a script that imports it into another Neo4j, the fastest way to"
                        + " fill one with millions of articles.")
final class ExportCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final DatabaseOptions database;

    @ArgGroup(multiplicity = "1")
    private final Where where = new Where();

    /** Where the graph goes: one of the two. */
    private static final class Where {
        @Option(
                names = "--format",
                paramLabel = "FORMAT",
                description = "graphml: actors and edges, for Gephi or Cytoscape; csv: a row for each claim with its"
                        + " sentence, for spreadsheets; jsonld: actors, articles and claims in the terms of schema.org")
        private @Nullable ExportFormat format;

        @Option(names = "--to", paramLabel = "DIR", description = "folder for the files of the import, new or empty")
        private @Nullable Path folder;
    }

    ExportCommand(Shell shell) {
        this.shell = shell;
        this.database = new DatabaseOptions(shell);
    }

    @Override
    public Integer call() {
        if (where.folder != null) {
            forImport(where.folder);
        } else if (where.format != null) {
            forOthers(where.format);
        }
        return 0;
    }

    private void forOthers(ExportFormat format) {
        Writer out = new BufferedWriter(new OutputStreamWriter(shell.out(), StandardCharsets.UTF_8));
        try (Graph graph = database.existing(common)) {
            new GraphReport(graph, Lexicon.get().symmetricTypes()).export(format, out);
        } catch (IOException e) {
            throw DataOutput.failed(e);
        }
    }

    private void forImport(Path folder) {
        ExportReport report;
        try (Graph graph = database.existing(common);
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
    }
}
