package newsgraph.report;

/**
 * What a report page holds.
 *
 * @param actors actors that have a relation on the page
 * @param relations pairs of actors and relation
 * @param omitted weaker relations of the graph that were left out
 * @param claims sentences that speak of the relations
 * @param articles articles of the whole graph
 */
public record Contents(int actors, int relations, int omitted, int claims, int articles) {}
