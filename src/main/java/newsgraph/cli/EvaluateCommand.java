package newsgraph.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import newsgraph.FindingsSink;
import newsgraph.ParallelPipeline;
import newsgraph.evaluate.Evaluator;
import newsgraph.evaluate.Report;
import newsgraph.extract.Findings;
import newsgraph.read.ArticleReader;
import newsgraph.read.Skipped;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code newsgraph evaluate}: the extractor against gold. */
@Command(
        name = "evaluate",
        description = "Extract from the texts of a gold file and score what is found: precision, recall and F1.",
        footer = {
            "",
            "GOLD holds one text a line, {\"id\", \"text\"} and any of",
            "  \"relations\": [{\"type\", \"source\": [answers], \"target\": [answers], \"factuality\",",
            "                 \"factuality_alt\"?, \"optional\"?}], an answer being a name or country:XX",
            "  \"countries\": [codes], \"persons\": [names], \"organizations\": [names]; a name may be",
            "                 {\"name\", \"aliases\", \"optional\"?}",
            "  \"spans\": [[begin, end, \"Person\" or \"Organization\"]], in code points"
        })
final class EvaluateCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "GOLD.jsonl", description = "the gold")
    private Path gold = Path.of("");

    @Option(
            names = "--errors",
            paramLabel = "N",
            description = "also list the first N errors, with tabs between columns")
    private int errors;

    @Option(
            names = "--circumstances",
            description = "print instead how often relations found under each circumstance were right, which the"
                    + " extractor's confidence rests on")
    private boolean circumstances;

    EvaluateCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        Evaluator evaluator = Evaluator.of(gold);
        Summary summary = new Summary(shell.colours());
        Map<String, Findings> found = new HashMap<>();
        try (Progress progress = new Progress(shell, common)) {
            ParallelPipeline pipeline = new ParallelPipeline(common.threads());
            pipeline.run(sink -> new ArticleReader().readPath(gold, sink), new FindingsSink() {
                @Override
                public void findings(Findings findings) {
                    found.put(findings.id(), findings);
                    progress.article();
                }

                @Override
                public void skipped(Skipped skipped) {
                    summary.add(skipped);
                }
            });
        }
        Report report = evaluator.score(found);
        try (DataOutput out = new DataOutput(shell)) {
            (circumstances ? report.circumstances() : report.scores()).forEach(out::line);
            report.errors().stream().limit(Math.max(0, errors)).forEach(out::line);
        }
        summary.printSkipped(shell.err());
        return summary.status();
    }
}
