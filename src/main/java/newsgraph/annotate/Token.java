package newsgraph.annotate;

/**
 * A word or mark of a sentence.
 *
 * @param begin offset of its first character in the article's text, in UTF-16 code units
 * @param end offset behind its last character
 * @param text the characters between them, with typographic quotes and dashes made plain
 * @param tag its part of speech in the universal tag set ({@code NOUN, PROPN, VERB, AUX, ADJ …})
 * @param lemma its base form in small letters: {@code meet} for {@code Met}
 */
public record Token(int begin, int end, String text, String tag, String lemma) {

    /** Returns whether it begins with a capital letter. */
    public boolean isCapitalized() {
        return Character.isUpperCase(text.charAt(0));
    }

    /** Returns whether its tag is {@code wanted}. */
    public boolean is(String wanted) {
        return tag.equals(wanted);
    }
}
