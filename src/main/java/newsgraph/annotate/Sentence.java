package newsgraph.annotate;

import java.util.List;
import newsgraph.read.Article.BlockKind;

/**
 * A sentence of an article.
 *
 * @param kind whether it stands in a headline, in running text or in a caption
 * @param begin offset of its first character in the article's text, in UTF-16 code units
 * @param end offset behind its last character
 * @param tokens its words and marks, at least one
 * @param names the names that the model proposes, in order, without overlap
 */
public record Sentence(BlockKind kind, int begin, int end, List<Token> tokens, List<Name> names) {

    /** Copies the lists and checks that there are tokens. */
    public Sentence {
        tokens = List.copyOf(tokens);
        names = List.copyOf(names);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence without tokens at " + begin);
        }
    }
}
