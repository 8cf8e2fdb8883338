package newsgraph.resolve;

import java.time.LocalDate;
import java.util.List;
import newsgraph.annotate.Annotator;
import newsgraph.read.Article;
import newsgraph.read.Article.Block;
import newsgraph.read.Article.BlockKind;
import newsgraph.read.TextSpan;

/** A short text of October 2017, read with the real models and resolved. */
final class Resolved {

    private static final Annotator ANNOTATOR = new Annotator();
    private static final Resolver RESOLVER = new Resolver();

    private final ResolvedArticle article;

    private Resolved(ResolvedArticle article) {
        this.article = article;
    }

    static Resolved of(String text) {
        Article article = new Article(
                "t",
                "t.txt",
                null,
                null,
                LocalDate.of(2017, 10, 11),
                null,
                null,
                text,
                List.of(new Block(BlockKind.BODY, new TextSpan(0, text.length()))));
        return new Resolved(RESOLVER.resolve(ANNOTATOR.annotate(article)));
    }

    List<String> ids() {
        return article.entities().stream().map(Entity::id).toList();
    }

    /** Returns whom the last reference that covers {@code words} means; its ids joined by {@code +}, empty if nobody. */
    String who(String words) {
        String text = article.annotated().article().text();
        int begin = text.lastIndexOf(words);
        String found = "no reference at " + words;
        for (int s = 0; s < article.references().size(); s++) {
            var tokens = article.annotated().sentences().get(s).tokens();
            for (Reference reference : article.references().get(s)) {
                boolean covers = tokens.get(reference.first()).begin() <= begin
                        && begin + words.length()
                                <= tokens.get(reference.end() - 1).end();
                found = covers ? String.join("+", reference.entities()) : found;
            }
        }
        return found;
    }
}
