package newsgraph.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import newsgraph.extract.Lexicon;
import newsgraph.graph.Graph;
import newsgraph.report.Contents;
import newsgraph.report.GraphReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code newsgraph report}: the graph as one page to look at. */
@Command(
        name = "report",
        description = "Write the graph as one HTML page that opens in any browser, without Neo4j and without network.")
final class ReportCommand implements Callable<Integer> {

    private final Shell shell;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final DatabaseOptions database;

    @Option(names = "--to", paramLabel = "FILE.html", required = true, description = "where to write the page")
    private Path to = Path.of("");

    private int most = 5_000;

    ReportCommand(Shell shell) {
        this.shell = shell;
        this.database = new DatabaseOptions(shell);
    }

    @Option(
            names = "--most",
            paramLabel = "N",
            description = "relations on the page, the strongest first (default: 5000)")
    void setMost(int number) {
        if (number < 1) {
            throw new ParameterException(spec.commandLine(), "--most must be 1 or more, not " + number);
        }
        most = number;
    }

    @Override
    public Integer call() {
        Contents contents;
        try (Graph graph = database.existing(common)) {
            contents = write(new GraphReport(graph, Lexicon.get().symmetricTypes()));
        } catch (NoSuchFileException e) {
            throw new CommandException("No folder for " + to + "; make it, or correct --to", e);
        } catch (IOException e) {
            throw new CommandException("Cannot write " + to + " (" + e.getMessage() + "); correct --to", e);
        }
        if (!common.quiet()) {
            shell.err()
                    .println("wrote " + to + ": " + contents.actors() + " actors, " + contents.relations()
                            + " relations, " + contents.claims() + " sentences"
                            + (contents.omitted() == 0
                                    ? ""
                                    : "; left out " + contents.omitted() + " weaker relations, --most takes more"));
        }
        return 0;
    }

    /** Whoever has the page open must never find half of it. */
    private Contents write(GraphReport report) throws IOException {
        Path part = to.resolveSibling(to.getFileName() + ".part");
        try {
            Contents contents;
            try (Writer out = Files.newBufferedWriter(part)) {
                contents = report.writePage(out, most);
            }
            Files.move(part, to, StandardCopyOption.REPLACE_EXISTING);
            return contents;
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
