package newsgraph.load;

import newsgraph.extract.Findings;

/**
 * An article that the graph could not take.
 *
 * @param findings what was found in it
 * @param reason what was wrong with it, in one line
 */
public record Rejected(Findings findings, String reason) {}
