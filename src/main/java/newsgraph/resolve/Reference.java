package newsgraph.resolve;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group of words of a sentence that refers to actors or to a place.
 *
 * @param first index of its first token in the sentence, determiner, title and modifiers included
 * @param end index behind its last token
 * @param head index of its head
 * @param entities ids of the entities that it refers to: several for {@code the two leaders}; empty for a place in no
 *     certain country and for people who could not be told
 * @param kind by name, by description or by pronoun
 * @param use as an actor, as a place or as a modifier of another noun
 * @param place the name of the city or region, for a place that is no country
 * @param many whether it means several people: {@code U.S. officials}
 */
public record Reference(
        int first,
        int end,
        int head,
        List<String> entities,
        MentionKind kind,
        Use use,
        @Nullable String place,
        boolean many) {

    /** What a reference does in its sentence. */
    public enum Use {
        /** Names someone who may act. */
        ACTOR,
        /** Tells where. A country may be both and is an actor here. */
        PLACE,
        /** Stands before a noun: {@code Chinese}. */
        MODIFIER
    }

    /** Copies the ids. */
    public Reference {
        entities = List.copyOf(entities);
    }
}
