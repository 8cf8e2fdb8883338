package newsgraph.read;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All that a reader handed out. */
final class Collected implements ArticleSink {

    final List<Article> articles = new ArrayList<>();
    final List<Skipped> skipped = new ArrayList<>();
    /** Ids and places of what was skipped, in the order in which they came. */
    final List<String> order = new ArrayList<>();

    static Collected of(Path path) {
        Collected collected = new Collected();
        new ArticleReader().read(List.of(path.toString()), InputStream.nullInputStream(), collected);
        return collected;
    }

    static Collected ofStandardInput(String text) {
        Collected collected = new Collected();
        new ArticleReader()
                .read(List.of("-"), new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), collected);
        return collected;
    }

    @Override
    public void article(Article article) {
        articles.add(article);
        order.add(article.id());
    }

    @Override
    public void skipped(Skipped skip) {
        skipped.add(skip);
        order.add(skip.where());
    }

    /** The one article, where there must be one and nothing else. */
    Article only() {
        if (articles.size() != 1 || !skipped.isEmpty()) {
            throw new AssertionError("not one article: " + order + skipped);
        }
        return articles.get(0);
    }

    /** Why the one input was skipped, where there must be one and nothing else. */
    String reason() {
        if (skipped.size() != 1 || !articles.isEmpty()) {
            throw new AssertionError("not one skip: " + order + skipped);
        }
        return skipped.get(0).reason();
    }
}
