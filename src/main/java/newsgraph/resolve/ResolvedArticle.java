package newsgraph.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsgraph.annotate.AnnotatedArticle;
import org.jspecify.annotations.Nullable;

/**
 * An article of which is known who is who.
 *
 * @param annotated the article with its sentences
 * @param entities its actors, sorted by first mention
 * @param references for each sentence, where it refers to actors and places, in order, without overlap
 */
public record ResolvedArticle(AnnotatedArticle annotated, List<Entity> entities, List<List<Reference>> references) {

    /** Copies the lists. */
    public ResolvedArticle {
        entities = List.copyOf(entities);
        references = references.stream().map(List::copyOf).toList();
        if (references.size() != annotated.sentences().size()) {
            throw new IllegalArgumentException("references of " + references.size() + " sentences, not of "
                    + annotated.sentences().size());
        }
    }

    /** Returns the entities by id. */
    public Map<String, Entity> byId() {
        Map<String, Entity> map = new HashMap<>();
        entities.forEach(entity -> map.put(entity.id(), entity));
        return map;
    }

    /** Returns the id of the first country among the roles of {@code entity}, or null. */
    public static @Nullable String countryOf(Entity entity) {
        for (Role role : entity.roles()) {
            if (role.of() != null && role.of().startsWith("country:")) {
                return role.of();
            }
        }
        return null;
    }
}
