package newsgraph.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import newsgraph.extract.Lexicon;
import newsgraph.graph.Graph;
import newsgraph.knowledge.Judgements;
import newsgraph.load.ActorMerger;
import newsgraph.load.LoadReport;
import newsgraph.load.MergeReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code newsgraph resolve}: judgements on who is who, applied to a loaded graph. */
@Command(
        name = "resolve",
        description =
                "Apply judgements to the graph: actors that are the same become one and stay so, whatever is loaded"
                        + " later; those that are different are no longer proposed.",
        footer = {
            "",
            "FILE is a CSV with the columns judgement,one,other,why. judgement is same or different; one and other are",
            "ids of actors, and of the same the first is kept. The graph follows the file: a pair that is no longer in it",
            "is set free, and the articles concerned must be loaded again."
        })
final class ResolveCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final DatabaseOptions database;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "judgements (default: those of seeds/knowledge when the program was built)")
    private @Nullable Path file;

    ResolveCommand(Shell shell) {
        this.shell = shell;
        this.database = new DatabaseOptions(shell);
    }

    @Override
    public Integer call() {
        Judgements judgements = file == null ? Judgements.get() : read(file);
        database.mustExist(common);
        MergeReport report;
        try (Graph graph = database.connection(common).get();
                Progress progress = new Progress(shell, common)) {
            progress.say("applying the judgements");
            report = ActorMerger.merge(graph, Lexicon.get().symmetricTypes(), judgements);
        }
        if (!common.quiet()) {
            LoadReport loaded = report.loaded();
            shell.err()
                    .println("graph       actors: " + report.merged() + " merged into others, " + report.apart()
                            + " pairs kept apart; edges: " + Summary.sum(loaded.edgesWritten()) + " written, "
                            + Summary.sum(loaded.edgesDeleted()) + " deleted");
        }
        if (report.withdrawn() > 0) {
            shell.err()
                    .println("newsgraph: " + report.withdrawn()
                            + " actors had taken in others that are not the same any" + " more; load the "
                            + report.toLoadAgain() + " articles on them again to set them free");
        }
        return 0;
    }

    private static Judgements read(Path file) {
        try {
            return Judgements.read(file);
        } catch (IllegalArgumentException e) {
            throw new CommandException(String.valueOf(e.getMessage()), e);
        } catch (UncheckedIOException e) {
            throw new CommandException("Cannot read the judgements in " + file + " (" + e.getCause() + ")", e);
        }
    }
}
