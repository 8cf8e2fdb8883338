package newsgraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import newsgraph.annotate.Annotator;
import newsgraph.extract.Explainer;
import newsgraph.extract.Lexicon;
import newsgraph.read.Article;
import newsgraph.read.ArticleReader;
import newsgraph.read.ArticleSink;
import newsgraph.read.Skipped;
import newsgraph.resolve.Resolver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code newsgraph explain}: how each sentence was read, and why a relation was found in it or none. */
@Command(
        name = "explain",
        description = "Show for each sentence its actors, clauses and the frame that fired, or why none did.")
final class ExplainCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "file (.txt, .html, .jsonl), folder, or - for standard input")
    private List<String> paths = new ArrayList<>();

    ExplainCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        Annotator annotator = new Annotator();
        Resolver resolver = new Resolver();
        Explainer explainer = new Explainer(Lexicon.get());
        Summary summary = new Summary(shell.colours());
        try (DataOutput out = new DataOutput(shell)) {
            new ArticleReader().read(paths, shell.in(), new ArticleSink() {
                @Override
                public void article(Article article) {
                    out.line(explainer.explain(resolver.resolve(annotator.annotate(article))));
                }

                @Override
                public void skipped(Skipped skipped) {
                    summary.add(skipped);
                }
            });
        }
        summary.printSkipped(shell.err());
        return summary.status();
    }
}
