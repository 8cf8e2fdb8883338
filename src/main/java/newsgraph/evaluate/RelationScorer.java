package newsgraph.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import newsgraph.evaluate.GoldText.Expected;
import newsgraph.extract.Confidence;
import newsgraph.extract.Findings;
import newsgraph.extract.Lexicon;
import newsgraph.extract.Relation;
import newsgraph.resolve.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Scores relations on three levels: the types that a text reports; type, source and target; these and the factuality.
 * An optional relation of the gold is neither missed when absent nor wrong when found.
 */
final class RelationScorer {

    /** Names so long are sentences, in which any name would be found. */
    private static final int LONGEST_NAME = 8;

    private final Counts types = new Counts();
    private final Counts arguments = new Counts();
    private final Counts full = new Counts();
    private final Map<String, Counts> fullByType = new TreeMap<>();
    private final Confusion confusion = new Confusion();
    private final Calibration calibration = new Calibration();
    private final List<String> errors = new ArrayList<>();
    private int texts;

    /** A relation found, and all that each of its ends goes by. */
    private record Found(Relation relation, List<String> source, List<String> target, List<String> circumstances) {

        boolean is(Expected expected, boolean withFactuality) {
            if (!relation.type().equals(expected.type())) {
                return false;
            }
            boolean ends = accepts(expected.source(), source) && accepts(expected.target(), target);
            boolean swapped = isSymmetric(relation.type())
                    && accepts(expected.source(), target)
                    && accepts(expected.target(), source);
            return (ends || swapped)
                    && (!withFactuality
                            || relation.factuality() == expected.factuality()
                            || relation.factuality() == expected.alternative());
        }
    }

    Report score(List<GoldText> gold, Map<String, Findings> findings) {
        for (GoldText text : gold) {
            if (text.relations() != null) {
                texts++;
                score(text.id(), text.relations(), found(findings.get(text.id())));
            }
        }
        List<String> scores = new ArrayList<>();
        scores.add(texts + " texts");
        scores.add("type       " + types);
        scores.add("arguments  " + arguments);
        scores.add("full       " + full);
        fullByType.forEach((type, counts) -> scores.add(String.format("  full %-10s %s", type, counts)));
        scores.addAll(confusion.lines());
        scores.addAll(calibration.lines());
        return new Report(scores, errors, calibration.circumstances());
    }

    private void score(String id, List<Expected> expected, List<Found> found) {
        scoreTypes(expected, found);
        for (Found one : found) {
            if (expected.stream().noneMatch(gold -> one.is(gold, false))) {
                arguments.spurious();
                confusion.spurious(one.relation().factuality());
            }
            boolean right = expected.stream().anyMatch(gold -> one.is(gold, true));
            calibration.add(one.relation().confidence(), right, one.circumstances());
            if (!right) {
                full.spurious();
                ofType(one.relation().type()).spurious();
                error(
                        "spurious",
                        id,
                        one.relation().type(),
                        one.source(),
                        one.target(),
                        one.relation().factuality());
            }
        }
        for (Expected gold : expected) {
            if (!gold.optional()) {
                arguments.asked(found.stream().anyMatch(one -> one.is(gold, false)));
                boolean hit = found.stream().anyMatch(one -> one.is(gold, true));
                full.asked(hit);
                confusion.asked(
                        gold,
                        found.stream()
                                .filter(one -> one.is(gold, false))
                                .map(one -> one.relation().factuality())
                                .toList());
                ofType(gold.type()).asked(hit);
                if (!hit) {
                    error("missed", id, gold.type(), gold.source(), gold.target(), gold.factuality());
                }
            }
        }
    }

    private void scoreTypes(List<Expected> expected, List<Found> found) {
        Set<String> have = found.stream().map(one -> one.relation().type()).collect(Collectors.toSet());
        Set<String> may = expected.stream().map(Expected::type).collect(Collectors.toSet());
        expected.stream()
                .filter(gold -> !gold.optional())
                .map(Expected::type)
                .distinct()
                .forEach(type -> types.asked(have.contains(type)));
        have.stream().filter(type -> !may.contains(type)).forEach(type -> types.spurious());
    }

    private Counts ofType(String type) {
        return fullByType.computeIfAbsent(type, key -> new Counts());
    }

    private void error(String what, String id, String type, List<String> source, List<String> target, Object how) {
        errors.add(String.join(
                "\t", what, id, type, String.join(" / ", source), String.join(" / ", target), how.toString()));
    }

    /** Each relation once, however many of its claims differ in date or place alone. */
    private static List<Found> found(@Nullable Findings findings) {
        if (findings == null) {
            return List.of();
        }
        Map<String, Entity> entities = new HashMap<>();
        findings.entities().forEach(entity -> entities.put(entity.id(), entity));
        Map<List<Object>, Found> found = new LinkedHashMap<>();
        for (Relation relation : findings.relations()) {
            Found one = new Found(
                    relation,
                    names(relation.source(), entities),
                    names(relation.target(), entities),
                    circumstances(relation, entities));
            found.putIfAbsent(key(one), one);
        }
        return List.copyOf(found.values());
    }

    private static List<String> circumstances(Relation relation, Map<String, Entity> entities) {
        Entity source = entities.get(relation.source());
        Entity target = entities.get(relation.target());
        return source == null || target == null
                ? List.of()
                : Confidence.circumstances(
                        relation.type(),
                        relation.factuality(),
                        relation.evidence().get(0),
                        source,
                        target);
    }

    private static List<Object> key(Found found) {
        List<String> source = plain(found.source().subList(0, 2));
        List<String> target = plain(found.target().subList(0, 2));
        Object ends =
                isSymmetric(found.relation().type()) ? Set.copyOf(List.of(source, target)) : List.of(source, target);
        return List.of(found.relation().type(), found.relation().factuality(), ends);
    }

    private static boolean isSymmetric(String type) {
        return Lexicon.get().symmetricTypes().contains(type);
    }

    private static List<String> names(String id, Map<String, Entity> entities) {
        List<String> names = new ArrayList<>();
        names.add(id);
        Entity entity = entities.get(id);
        names.add(entity == null ? "" : entity.name());
        if (entity != null) {
            names.addAll(entity.aliases());
        }
        return names;
    }

    private static List<String> plain(List<String> names) {
        return names.stream().map(Spelling::plain).toList();
    }

    private static boolean accepts(List<String> answers, List<String> names) {
        List<String> got = names.stream()
                .filter(name -> !name.isEmpty())
                .map(Spelling::plain)
                .toList();
        return answers.stream()
                .map(Spelling::plain)
                .anyMatch(answer -> got.stream().anyMatch(name -> accepts(answer, name)));
    }

    /** The same, or one part of the other: {@code Tillerson} for {@code Rex Tillerson}, but a forename for nobody. */
    private static boolean accepts(String answer, String name) {
        if (answer.equals(name)) {
            return true;
        }
        if (answer.startsWith("country:") || name.startsWith("country:")) {
            return false;
        }
        return (Spelling.within(answer, name) && name.split(" ").length <= LONGEST_NAME)
                || (Spelling.within(name, answer) && lastWord(name).equals(lastWord(answer)));
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
