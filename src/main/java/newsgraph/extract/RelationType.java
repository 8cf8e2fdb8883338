package newsgraph.extract;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A type of relation, as the lexicon declares it.
 *
 * @param name such as {@code MEETS_WITH}: capitals and underscores
 * @param symmetric whether the pair is unordered
 * @param standing whether it is a state that holds until it is lifted, as sanctions, rather than an event
 * @param loose whether a country before the head of a target counts as the target: {@code on Iran's oil exports}
 * @param sources ids of entities that, before the trigger, are the source and never the target: {@code U.N. sanctions}
 * @param target the label of the only type that the target may have, null if any may
 */
public record RelationType(
        String name,
        boolean symmetric,
        boolean standing,
        boolean loose,
        Set<String> sources,
        @Nullable String target) {

    /** Checks the name and copies the set. */
    public RelationType {
        sources = Set.copyOf(sources);
        if (!name.matches("[A-Z][A-Z_]*")) {
            throw new IllegalArgumentException(
                    "not a name of a relation type: \"" + name + "\"; use capitals and underscores");
        }
    }
}
