package newsgraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import newsgraph.FindingsSink;
import newsgraph.extract.Findings;
import newsgraph.load.LoadReport;
import newsgraph.read.Skipped;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code newsgraph load}: what {@code extract} wrote into the graph. */
@Command(name = "load", description = "Load into Neo4j what `newsgraph extract` wrote.")
final class LoadCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final DatabaseOptions database;

    @Mixin
    private final RejectsFile rejects = new RejectsFile();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "file of JSON Lines, or - for standard input")
    private List<String> files = new ArrayList<>();

    LoadCommand(Shell shell) {
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
            progress.expect(files);
            FindingsFiles.read(files, shell.in(), new FindingsSink() {
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
        return summary.status();
    }
}
