package newsgraph.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import newsgraph.extract.Lexicon;
import newsgraph.graph.Graph;
import newsgraph.report.ExportFormat;
import newsgraph.report.GraphReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code newsgraph export}: the graph for other programs. */
@Command(name = "export", description = "Write the graph to standard output in a format of other programs.")
final class ExportCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final DatabaseOptions database;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            required = true,
            description = "graphml: actors and edges, for Gephi or Cytoscape; csv: a row for each claim with its"
                    + " sentence, for spreadsheets; jsonld: actors, articles and claims in the terms of schema.org")
    private ExportFormat format = ExportFormat.graphml;

    ExportCommand(Shell shell) {
        this.shell = shell;
        this.database = new DatabaseOptions(shell);
    }

    @Override
    public Integer call() {
        Writer out = new BufferedWriter(new OutputStreamWriter(shell.out(), StandardCharsets.UTF_8));
        try (Graph graph = database.existing(common)) {
            new GraphReport(graph, Lexicon.get().symmetricTypes()).export(format, out);
        } catch (IOException e) {
            throw DataOutput.failed(e);
        }
        return 0;
    }
}
