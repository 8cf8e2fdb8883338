package newsgraph.extract;

import java.util.List;
import newsgraph.extract.Chunk.NounGroup;

/**
 * How a verb group hangs in its sentence.
 *
 * @param subject the coordinated noun groups of its understood subject, none if it is unknown
 * @param governor index of the verb group that governs it, -1 for none
 * @param coordinate index of the verb group that it is coordinated to, -1 for none
 */
record Tie(List<NounGroup> subject, int governor, int coordinate) {

    static final Tie NONE = new Tie(List.of(), -1, -1);

    static Tie of(List<NounGroup> subject, int governor) {
        return new Tie(subject, governor, -1);
    }
}
