package newsgraph.annotate;

import java.util.List;
import newsgraph.read.Article;

/**
 * An article with its sentences.
 *
 * @param article the article as read
 * @param sentences the sentences of its blocks, in order
 */
public record AnnotatedArticle(Article article, List<Sentence> sentences) {

    /** Copies the list. */
    public AnnotatedArticle {
        sentences = List.copyOf(sentences);
    }
}
