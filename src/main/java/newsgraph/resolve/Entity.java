package newsgraph.resolve;

import java.util.List;

/**
 * An actor of an article, with all places that refer to it.
 *
 * @param id stable across articles: {@code person:rex-tillerson}, {@code org:united-nations}, {@code country:KP}
 * @param type person, organisation or country
 * @param name canonical name: fullest form, no titles
 * @param aliases other names that the article or the knowledge uses for it, sorted, without {@code name}
 * @param roles offices that the article gives to it, in the order of the text
 * @param mentions where the text refers to it, in the order of the text
 */
public record Entity(
        String id, EntityType type, String name, List<String> aliases, List<Role> roles, List<Mention> mentions) {

    /** Copies the lists and checks that the id fits the type. */
    public Entity {
        aliases = List.copyOf(aliases);
        roles = List.copyOf(roles);
        mentions = List.copyOf(mentions);
        if (!id.startsWith(type.prefix() + ":") || name.isBlank()) {
            throw new IllegalArgumentException(
                    "not an entity: id \"" + id + "\", type " + type.label() + ", name \"" + name + '"');
        }
    }
}
