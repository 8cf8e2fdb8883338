package newsgraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import newsgraph.FindingsSink;
import newsgraph.ParallelPipeline;
import newsgraph.extract.Findings;
import newsgraph.load.LoadReport;
import newsgraph.read.ArticleReader;
import newsgraph.read.ArticleSink;
import newsgraph.read.Skipped;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code newsgraph build}: from articles to the graph. */
@Command(
        name = "build",
        description =
                "Read articles, extract what they say and load it into Neo4j. Articles that are loaded already and"
                        + " have not changed stay as they are.")
final class BuildCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final DatabaseOptions database;

    @Mixin
    private final RejectsFile rejects = new RejectsFile();

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "file (.txt, .html, .jsonl), folder, or - for standard input (default: the sample articles)")
    private List<String> paths = new ArrayList<>();

    BuildCommand(Shell shell) {
        this.shell = shell;
        this.database = new DatabaseOptions(shell);
    }

    @Override
    public Integer call() {
        Summary summary = new Summary(shell.colours());
        LoadReport report;
        try (rejects;
                Loading loading = new Loading(database.connection(common), rejected -> {
                    rejects.add(rejected);
                    summary.add(new Skipped(rejected.findings().source(), rejected.reason()));
                });
                Progress progress = new Progress(shell, common)) {
            progress.say("starting");
            progress.expect(paths);
            new ParallelPipeline(common.threads()).run(this::read, new FindingsSink() {
                @Override
                public void findings(Findings findings) {
                    loading.add(findings);
                    summary.add(findings);
                    progress.article();
                }

                @Override
                public void skipped(Skipped skipped) {
                    summary.add(skipped);
                }
            });
            progress.say("computing the edges");
            report = loading.finish();
        }
        if (!common.quiet()) {
            summary.printFound(shell.err());
            summary.printLoaded(shell.err(), report);
        }
        summary.printSkipped(shell.err());
        if (report.rejected() > 0) {
            shell.err().println(rejects.hint());
        }
        if (!common.quiet()) {
            printWhatNext(shell.err());
        }
        return summary.status();
    }

    private void read(ArticleSink sink) {
        if (paths.isEmpty()) {
            SampleArticles.read(sink);
        } else {
            new ArticleReader().read(paths, shell.in(), sink);
        }
    }

    private void printWhatNext(PrintWriter err) {
        String program = System.getProperty("newsgraph.command", "newsgraph");
        Path data = common.data();
        String options = data.equals(CommonOptions.DEFAULT_DATA) ? "" : " --data " + data;
        String uri = database.uri();
        err.println("Look at the graph:");
        if (uri == null) {
            err.println("  " + program + " serve" + options + "    opens it to Neo4j Browser");
        } else {
            err.println("  " + uri + "    in Neo4j Browser");
        }
        err.println("  " + program + " query" + options + "    lists the questions that it answers");
        err.println("  " + program + " report --to report.html" + options + "    writes a page to look at");
    }
}
