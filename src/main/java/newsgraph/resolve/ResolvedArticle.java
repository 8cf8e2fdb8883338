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
 * @param homes ids of the countries that persons are known to belong to, by the persons' ids
 * @param references for each sentence, where it refers to actors and places, in order, without overlap
 */
public record ResolvedArticle(
        AnnotatedArticle annotated,
        List<Entity> entities,
        Map<String, String> homes,
        List<List<Reference>> references) {

    /** Copies the lists. */
    public ResolvedArticle {
        entities = List.copyOf(entities);
        homes = Map.copyOf(homes);
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

    /** Returns the id of the country that {@code entity} acts for by its roles or by what is known of it, or null. */
    public @Nullable String countryOf(Entity entity) {
        for (Role role : entity.roles()) {
            if (role.of() != null && role.of().startsWith("country:")) {
                return role.of();
            }
        }
        return homes.get(entity.id());
    }
}
