package newsgraph.annotate;

/**
 * A name that the model proposes; {@code resolve} decides with the evidence of the whole article.
 *
 * @param first index of its first token in the sentence
 * @param end index behind its last token
 * @param type what the model takes it for
 * @param probability the model's, between 0 and 1
 */
public record Name(int first, int end, NameType type, double probability) {}
