package newsgraph.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import newsgraph.resolve.Entity;
import newsgraph.resolve.EntityType;

/** Actors as rows, each once and sorted by id, so that concurrent writers would lock them in the same order. */
final class EntityRows {

    /** An actor's type, name and other names, as far as known. */
    private static final class Known {
        private final EntityType type;
        private String name;
        private final Collection<String> aliases = new TreeSet<>();

        Known(EntityType type, String name) {
            this.type = type;
            this.name = name;
        }

        /** In the order of the database, which compares characters where Java compares halves of the rarer ones. */
        List<String> otherNames(String id) {
            return aliases.stream()
                    .filter(alias -> !alias.equals(name) && !alias.equals(id))
                    .sorted(Comparator.comparing(alias -> alias.codePoints().toArray(), Arrays::compare))
                    .toList();
        }
    }

    private final Map<String, Known> byId = new TreeMap<>();

    void add(Entity entity) {
        Known known = known(entity.id(), entity.type(), entity.name());
        known.aliases.addAll(entity.aliases());
    }

    /** Adds the country or organisation that somebody's office belongs to; the article may not mention it by itself. */
    void addOffice(String id) {
        known(id, typeOfOffice(id), id);
    }

    void addAll(EntityRows others) {
        others.byId.forEach(
                (id, other) -> known(id, other.type, other.name).aliases.addAll(other.aliases));
    }

    /** Returns the actors of whom something is not among the {@code written} keys. */
    EntityRows without(Set<String> written) {
        EntityRows rest = new EntityRows();
        byId.forEach((id, known) -> {
            if (!written.containsAll(keys(id, known))) {
                rest.byId.put(id, known);
            }
        });
        return rest;
    }

    /** Returns a key for each name of each actor: what is written of them says so. */
    Set<String> keys() {
        Set<String> keys = new HashSet<>();
        byId.forEach((id, known) -> keys.addAll(keys(id, known)));
        return keys;
    }

    /** Returns the ids of all, sorted. */
    List<String> ids() {
        return List.copyOf(byId.keySet());
    }

    private static List<String> keys(String id, Known known) {
        return Stream.concat(Stream.of(known.name), known.aliases.stream())
                .map(name -> id + '\n' + name)
                .toList();
    }

    List<Map<String, Object>> rows() {
        List<Map<String, Object>> rows = new ArrayList<>();
        byId.forEach((id, known) -> rows.add(new Row()
                .with("id", id)
                .with("label", known.type.label())
                .with("name", known.name)
                .with("aliases", known.otherNames(id))
                .with(known.type == EntityType.COUNTRY ? isoCodes(id) : Map.of())
                .map()));
        return rows;
    }

    private Known known(String id, EntityType type, String name) {
        Known known = byId.computeIfAbsent(id, absent -> new Known(type, name));
        if (known.name.equals(id)) {
            known.name = name;
        } else if (!known.name.equals(name) && !name.equals(id)) {
            known.aliases.add(name);
        }
        return known;
    }

    private static EntityType typeOfOffice(String id) {
        for (EntityType type : List.of(EntityType.COUNTRY, EntityType.ORGANIZATION)) {
            if (id.startsWith(type.prefix() + ':')) {
                return type;
            }
        }
        throw new IllegalArgumentException("an office must be of a country or an organisation, not \"" + id + '"');
    }

    private static Map<String, Object> isoCodes(String id) {
        String iso2 = id.substring(id.indexOf(':') + 1);
        if (!iso2.matches("[A-Z]{2}")) {
            return Map.of();
        }
        Row row = new Row().with("iso2", iso2);
        try {
            String iso3 = new Locale.Builder().setRegion(iso2).build().getISO3Country();
            return row.with("iso3", iso3).map();
        } catch (MissingResourceException e) {
            // Kosovo has a code that ISO doesn't list.
            return row.map();
        }
    }
}
