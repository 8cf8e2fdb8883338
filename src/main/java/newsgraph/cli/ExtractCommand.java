package newsgraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import newsgraph.FindingsSink;
import newsgraph.ParallelPipeline;
import newsgraph.extract.Findings;
import newsgraph.extract.FindingsJson;
import newsgraph.read.ArticleReader;
import newsgraph.read.Skipped;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code newsgraph extract}: findings as JSON Lines, without a database. */
@Command(
        name = "extract",
        description = "Write what articles say as JSON Lines to standard output, one object an article.")
final class ExtractCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "file (.txt, .html, .jsonl), folder, or - for standard input")
    private List<String> paths = new ArrayList<>();

    @Option(names = "--with-text", description = "put the article's text into the object, too")
    private boolean withText;

    ExtractCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        Summary summary = new Summary(shell.colours());
        try (DataOutput out = new DataOutput(shell);
                Progress progress = new Progress(shell, common)) {
            progress.expect(paths);
            ParallelPipeline pipeline = new ParallelPipeline(common.threads(), withText);
            pipeline.run(sink -> new ArticleReader().read(paths, shell.in(), sink), new FindingsSink() {
                @Override
                public void findings(Findings findings) {
                    out.line(FindingsJson.write(findings));
                    summary.add(findings);
                    progress.article();
                }

                @Override
                public void skipped(Skipped skipped) {
                    summary.add(skipped);
                }
            });
        }
        if (!common.quiet()) {
            summary.printFound(shell.err());
        }
        summary.printSkipped(shell.err());
        return summary.status();
    }
}
