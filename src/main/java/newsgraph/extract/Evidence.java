package newsgraph.extract;

/**
 * The sentence that says so.
 *
 * @param begin offset of the sentence in the article's text, in UTF-16 code units
 * @param end offset behind it
 * @param text the sentence
 * @param trigger the word that carries the relation, as it stands in the text
 * @param frame name of the lexicon's entry that fired
 */
public record Evidence(int begin, int end, String text, String trigger, String frame) {}
