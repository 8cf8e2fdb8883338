package newsgraph.extract;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the lexicon: a word that carries a relation, and where its ends stand.
 *
 * @param name for the evidence: relation, word class, first lemma and slots
 * @param relation the type that it yields, null for a frame that blocks
 * @param verb whether the trigger is a verb; else a noun
 * @param lemmas of the trigger
 * @param conditions that must hold
 * @param source slots of the source, in order of preference
 * @param target slots of the target; the same as those of the source for each pair of a group
 * @param pair whether the ends are two of one group
 * @param ends whether it ends the relation, a standing one: {@code took Sudan off its blacklist}
 */
record Frame(
        String name,
        @Nullable RelationType relation,
        boolean verb,
        Set<String> lemmas,
        List<Condition> conditions,
        List<String> source,
        List<String> target,
        boolean pair,
        boolean ends) {

    /**
     * What must hold for a frame to fire.
     *
     * @param slot the slot concerned; {@code +} for a particle
     * @param kind {@code ~} for its head is one of the words, {@code !} for it is filled, {@code -} for it is empty
     * @param words lemmas, or the particle
     */
    record Condition(String slot, char kind, Set<String> words) {}

    Frame {
        lemmas = Set.copyOf(lemmas);
        conditions = List.copyOf(conditions);
        source = List.copyOf(source);
        target = List.copyOf(target);
    }
}
