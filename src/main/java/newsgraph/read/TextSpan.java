package newsgraph.read;

/**
 * A stretch of an article's text.
 *
 * @param begin offset of its first character, in UTF-16 code units
 * @param end offset behind its last character
 */
public record TextSpan(int begin, int end) {

    /** Checks that the span does not run backwards. */
    public TextSpan {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("not a span: " + begin + " to " + end);
        }
    }

    /** Returns the text that this span covers in {@code text}. */
    public String of(String text) {
        return text.substring(begin, end);
    }
}
