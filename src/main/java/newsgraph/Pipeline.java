package newsgraph;

import java.util.List;
import newsgraph.extract.Findings;
import newsgraph.read.Article;

/**
 * The way from an article to its findings. Not safe for use by several threads at once: each makes its own; the models
 * behind them are loaded once.
 */
public final class Pipeline {

    /** Version of the extractor, stored with each article: claims of another version are replaced when loaded. */
    public static final String EXTRACTOR = "newsgraph-0.1.0";

    /** Reads out of {@code article} who does what to whom. */
    public Findings run(Article article) {
        return new Findings(
                article.id(),
                article.source(),
                article.title(),
                article.publisher(),
                article.published(),
                article.url(),
                article.hash(),
                EXTRACTOR,
                List.of(),
                List.of(),
                null);
    }
}
