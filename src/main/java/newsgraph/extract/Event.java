package newsgraph.extract;

import newsgraph.resolve.Reference;

/**
 * A relation as one sentence states it.
 *
 * @param type of the relation
 * @param source reference to the source
 * @param sourceId one of its entities
 * @param target reference to the target
 * @param targetId one of its entities
 * @param factuality whether it happened
 * @param trigger index of the token that carries it
 * @param frame the entry of the lexicon that fired
 */
record Event(
        RelationType type,
        Reference source,
        String sourceId,
        Reference target,
        String targetId,
        Factuality factuality,
        int trigger,
        Frame frame) {}
