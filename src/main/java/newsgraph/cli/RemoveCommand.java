package newsgraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import newsgraph.extract.Lexicon;
import newsgraph.graph.Graph;
import newsgraph.load.GraphLoader;
import newsgraph.load.LoadReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code newsgraph remove}: articles out of the graph, with all that rests on them alone. */
@Command(
        name = "remove",
        description =
                "Take articles out of the graph. Their claims go, the edges follow, and so do actors that no other"
                        + " article speaks of.")
final class RemoveCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final DatabaseOptions database;

    @Parameters(paramLabel = "ARTICLE", arity = "1..*", description = "id of an article, as the graph has it")
    private List<String> articles = new ArrayList<>();

    RemoveCommand(Shell shell) {
        this.shell = shell;
        this.database = new DatabaseOptions(shell);
    }

    @Override
    public Integer call() {
        LoadReport report;
        int unknown = 0;
        try (Graph graph = database.existing(common);
                GraphLoader loader = new GraphLoader(graph, Lexicon.get().symmetricTypes(), rejected -> {})) {
            for (String article : articles) {
                if (!loader.remove(article)) {
                    unknown++;
                    shell.err().println("newsgraph: the graph has no article \"" + article + '"');
                }
            }
            report = loader.finish();
        }
        if (!common.quiet()) {
            new Summary(shell.colours()).printLoaded(shell.err(), report);
        }
        return unknown == 0 ? 0 : 1;
    }
}
