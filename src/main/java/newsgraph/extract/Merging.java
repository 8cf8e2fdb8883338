package newsgraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import newsgraph.resolve.Entity;
import newsgraph.resolve.Mention;
import newsgraph.resolve.Role;

/**
 * Actors that are the same as others by somebody's judgement, and findings brought in line with it.
 *
 * @param kept for each id that is given up, the one that its actor keeps
 * @param symmetricTypes types of relations without direction
 */
public record Merging(Map<String, String> kept, Set<String> symmetricTypes) {

    /** Copies the collections. */
    public Merging {
        kept = Map.copyOf(kept);
        symmetricTypes = Set.copyOf(symmetricTypes);
    }

    /**
     * Returns {@code findings} with one entity for all that are the same; a relation of an actor to itself goes, and
     * relations that have become equal are one with the evidence of both.
     */
    public Findings apply(Findings findings) {
        if (findings.entities().stream().noneMatch(this::isConcerned)) {
            return findings;
        }
        Map<String, Entity> entities = new LinkedHashMap<>();
        for (Entity entity : findings.entities()) {
            Entity renamed = new Entity(
                    keep(entity.id()),
                    entity.type(),
                    entity.name(),
                    entity.aliases(),
                    entity.roles().stream().map(this::role).toList(),
                    entity.mentions());
            // The name of the one that is kept stays, wherever it stands in the article.
            boolean itself = !kept.containsKey(entity.id());
            entities.merge(renamed.id(), renamed, (before, now) -> itself ? merged(now, before) : merged(before, now));
        }
        Map<List<Object>, Relation> relations = new LinkedHashMap<>();
        for (Relation relation : findings.relations()) {
            if (!keep(relation.source()).equals(keep(relation.target()))) {
                Relation renamed = relation(relation);
                relations.merge(key(renamed), renamed, Merging::merged);
            }
        }
        return findings.with(List.copyOf(entities.values()), List.copyOf(relations.values()));
    }

    private boolean isConcerned(Entity entity) {
        return kept.containsKey(entity.id())
                || entity.roles().stream().anyMatch(role -> role.of() != null && kept.containsKey(role.of()));
    }

    private String keep(String id) {
        return kept.getOrDefault(id, id);
    }

    private Role role(Role role) {
        return role.of() == null ? role : new Role(role.title(), keep(role.of()));
    }

    private Relation relation(Relation relation) {
        String source = keep(relation.source());
        String target = keep(relation.target());
        boolean swap = symmetricTypes.contains(relation.type()) && source.compareTo(target) > 0;
        return with(
                relation, swap ? target : source, swap ? source : target, relation.confidence(), relation.evidence());
    }

    private static Relation with(
            Relation relation, String source, String target, double confidence, List<Evidence> evidence) {
        return new Relation(
                relation.type(),
                source,
                target,
                relation.factuality(),
                relation.date(),
                relation.datePrecision(),
                relation.place(),
                confidence,
                evidence);
    }

    private static List<Object> key(Relation relation) {
        return List.of(
                relation.type(),
                relation.source(),
                relation.target(),
                relation.factuality(),
                String.valueOf(relation.date()),
                String.valueOf(relation.datePrecision()),
                String.valueOf(relation.place()));
    }

    private static Relation merged(Relation one, Relation other) {
        Map<Integer, Evidence> sentences = new LinkedHashMap<>();
        Stream.concat(one.evidence().stream(), other.evidence().stream())
                .sorted(Comparator.comparingInt(Evidence::begin))
                .forEach(evidence -> sentences.putIfAbsent(evidence.begin(), evidence));
        return with(
                one,
                one.source(),
                one.target(),
                Math.max(one.confidence(), other.confidence()),
                List.copyOf(sentences.values()));
    }

    private static Entity merged(Entity first, Entity second) {
        Set<String> aliases = new TreeSet<>(first.aliases());
        aliases.addAll(second.aliases());
        aliases.add(second.name());
        aliases.remove(first.name());
        Set<Role> roles = new LinkedHashSet<>(first.roles());
        roles.addAll(second.roles());
        List<Mention> mentions = new ArrayList<>(first.mentions());
        mentions.addAll(second.mentions());
        mentions.sort(Comparator.comparingInt(Mention::begin).thenComparingInt(Mention::end));
        return new Entity(first.id(), first.type(), first.name(), List.copyOf(aliases), List.copyOf(roles), mentions);
    }
}
