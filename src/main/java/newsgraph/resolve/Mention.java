package newsgraph.resolve;

/**
 * One place of a text that refers to an entity.
 *
 * @param begin offset of its first character in the article's text, in UTF-16 code units
 * @param end offset behind its last character
 * @param text the characters between them
 * @param kind by name, by description or by pronoun
 */
public record Mention(int begin, int end, String text, MentionKind kind) {

    /** Checks that the span holds something. */
    public Mention {
        if (begin < 0 || end <= begin) {
            throw new IllegalArgumentException("not a mention: " + begin + " to " + end + " \"" + text + '"');
        }
    }
}
