package newsgraph.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import newsgraph.evaluate.GoldText.Actor;
import newsgraph.evaluate.GoldText.Actors;
import newsgraph.extract.Findings;
import newsgraph.resolve.Entity;
import newsgraph.resolve.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Scores the actors of a text, not their mentions. An actor is found when one entity of its type goes by one of its
 * names; a second entity for the same actor is wrong (a split), as is one that fits none. Countries go by their code.
 */
final class ActorScorer {

    private final Map<EntityType, Counts> counts = new EnumMap<>(EntityType.class);
    private final List<String> errors = new ArrayList<>();

    ActorScorer() {
        for (EntityType type : List.of(EntityType.COUNTRY, EntityType.PERSON, EntityType.ORGANIZATION)) {
            counts.put(type, new Counts());
        }
    }

    Report score(List<GoldText> gold, Map<String, Findings> findings) {
        for (GoldText text : gold) {
            Actors actors = text.actors();
            if (actors != null) {
                List<Entity> found = mentioned(findings.get(text.id()));
                scoreCountries(text.id(), actors, ofType(found, EntityType.COUNTRY));
                score(text.id(), EntityType.PERSON, actors.persons(), ofType(found, EntityType.PERSON));
                score(
                        text.id(),
                        EntityType.ORGANIZATION,
                        actors.organizations(),
                        ofType(found, EntityType.ORGANIZATION));
            }
        }
        List<String> scores = new ArrayList<>();
        for (EntityType type : List.of(EntityType.COUNTRY, EntityType.PERSON, EntityType.ORGANIZATION)) {
            scores.add(String.format("%-13s %s  (gold %d)", type.label(), of(type), of(type).gold()));
        }
        return new Report(scores, errors, List.of());
    }

    private void scoreCountries(String id, Actors actors, List<Entity> found) {
        Set<String> have =
                found.stream().map(entity -> entity.id().split(":")[1]).collect(Collectors.toCollection(TreeSet::new));
        for (String code : new TreeSet<>(actors.countries())) {
            of(EntityType.COUNTRY).asked(have.contains(code));
            if (!have.contains(code)) {
                error("missed", EntityType.COUNTRY, id, code);
            }
        }
        have.removeAll(actors.countries());
        have.removeAll(actors.countriesOptional());
        for (String code : have) {
            of(EntityType.COUNTRY).spurious();
            error("spurious", EntityType.COUNTRY, id, code);
        }
    }

    private void score(String id, EntityType type, List<Actor> actors, List<Entity> found) {
        Set<Integer> taken = new HashSet<>();
        for (Entity entity : found) {
            int hit = find(entity, actors);
            if (hit < 0) {
                of(type).spurious();
                error("spurious", type, id, entity.name());
            } else if (!taken.add(hit) && !actors.get(hit).optional()) {
                of(type).spurious();
                error("split", type, id, entity.name());
            }
        }
        for (int i = 0; i < actors.size(); i++) {
            if (!actors.get(i).optional()) {
                of(type).asked(taken.contains(i));
                if (!taken.contains(i)) {
                    error("missed", type, id, Collections.max(actors.get(i).names()));
                }
            }
        }
    }

    /** The first actor that goes by the entity's name, else the first that goes by one of its aliases, else -1. */
    private static int find(Entity entity, List<Actor> actors) {
        String name = Spelling.plain(entity.name());
        for (int i = 0; i < actors.size(); i++) {
            if (actors.get(i).names().contains(name)) {
                return i;
            }
        }
        Set<String> aliases = entity.aliases().stream().map(Spelling::plain).collect(Collectors.toSet());
        for (int i = 0; i < actors.size(); i++) {
            if (!Collections.disjoint(actors.get(i).names(), aliases)) {
                return i;
            }
        }
        return -1;
    }

    private static List<Entity> mentioned(@Nullable Findings findings) {
        return findings == null
                ? List.of()
                : findings.entities().stream()
                        .filter(entity -> !entity.mentions().isEmpty())
                        .toList();
    }

    private static List<Entity> ofType(List<Entity> entities, EntityType type) {
        return entities.stream().filter(entity -> entity.type() == type).toList();
    }

    private Counts of(EntityType type) {
        return counts.computeIfAbsent(type, key -> new Counts());
    }

    private void error(String what, EntityType type, String id, String name) {
        errors.add(String.join("\t", what, type.label(), id, name));
    }
}
