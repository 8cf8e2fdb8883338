package newsgraph.extract;

import java.util.List;
import newsgraph.extract.Chunk.NounGroup;

/**
 * A noun phrase behind a verb or noun.
 *
 * @param preposition in small letters, empty for an object
 * @param groups the coordinated noun groups
 * @param index of the first group's chunk
 */
record Follower(String preposition, List<NounGroup> groups, int index) {}
