package newsgraph.load;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a run has changed in the graph.
 *
 * @param added articles that are new
 * @param replaced articles of which another version was there
 * @param unchanged articles that were there as they are
 * @param repeated articles that came again in the same run; the first version counts
 * @param removed articles that were taken out
 * @param entitiesCreated actors that are new
 * @param entitiesDeleted actors that no article speaks of any more
 * @param claimsCreated claims that are new, those of replaced articles included
 * @param edgesWritten edges computed from claims, by type
 * @param edgesDeleted edges that lost their last actual claim, by type
 * @param rejected articles that were left out
 */
public record LoadReport(
        int added,
        int replaced,
        int unchanged,
        int repeated,
        int removed,
        int entitiesCreated,
        int entitiesDeleted,
        int claimsCreated,
        Map<String, Integer> edgesWritten,
        Map<String, Integer> edgesDeleted,
        int rejected) {

    /** Copies the collections; the maps are sorted by type. */
    public LoadReport {
        edgesWritten = Collections.unmodifiableMap(new TreeMap<>(edgesWritten));
        edgesDeleted = Collections.unmodifiableMap(new TreeMap<>(edgesDeleted));
    }

    /** Tells whether the graph is as it was. */
    public boolean isEmpty() {
        return added == 0
                && replaced == 0
                && removed == 0
                && entitiesCreated == 0
                && entitiesDeleted == 0
                && claimsCreated == 0
                && edgesWritten.isEmpty()
                && edgesDeleted.isEmpty();
    }
}
