package newsgraph;

import java.util.concurrent.CompletableFuture;
import newsgraph.annotate.Annotator;
import newsgraph.extract.Findings;
import newsgraph.extract.Lexicon;
import newsgraph.extract.Merging;
import newsgraph.extract.RelationExtractor;
import newsgraph.knowledge.Judgements;
import newsgraph.read.Article;
import newsgraph.resolve.Resolver;

/**
 * The way from an article to its findings: annotate, resolve, extract, and merge whom people have judged the same. Not safe for use by several threads at once: each
 * makes its own; the models behind them are loaded once.
 */
public final class Pipeline {

    /** Version of the extractor, stored with each article: claims of another version are replaced when loaded. */
    public static final String EXTRACTOR = "newsgraph-0.1.0";

    private final Annotator annotator;
    private final Resolver resolver;
    private final RelationExtractor extractor = new RelationExtractor(Lexicon.get(), EXTRACTOR);
    private final Merging merging =
            new Merging(Judgements.get().kept(), Lexicon.get().symmetricTypes());

    /** Makes a pipeline; the first in a process loads the models, and the knowledge beside them. */
    public Pipeline() {
        CompletableFuture<Resolver> knowing = CompletableFuture.supplyAsync(Resolver::new);
        annotator = new Annotator();
        resolver = knowing.join();
    }

    /** Reads out of {@code article} who does what to whom. */
    public Findings run(Article article) {
        return merging.apply(extractor.extract(resolver.resolve(annotator.annotate(article))));
    }
}
