package newsgraph.read;

/**
 * Something that could not be read or processed, and why.
 *
 * @param where file, with line where there is one: {@code news.jsonl:17}
 * @param reason what is wrong, in words that tell what to do
 */
public record Skipped(String where, String reason) {}
