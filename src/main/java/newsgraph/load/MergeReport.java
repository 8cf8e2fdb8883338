package newsgraph.load;

/**
 * What judgements have changed in the graph.
 *
 * @param merged actors that were there and have become part of another
 * @param apart pairs of actors that are there and must not be taken for one another
 * @param withdrawn actors that had taken in others and no longer should, by judgements that have changed
 * @param toLoadAgain articles that must be loaded again to undo that
 * @param loaded what followed for the edges
 */
public record MergeReport(int merged, int apart, int withdrawn, int toLoadAgain, LoadReport loaded) {}
