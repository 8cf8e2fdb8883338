package newsgraph.load;

/**
 * An article that the graph could not take.
 *
 * @param id the article's id
 * @param source where it was read from
 * @param reason what was wrong with it, in one line
 */
public record Rejected(String id, String source, String reason) {}
