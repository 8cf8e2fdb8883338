package newsgraph.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import newsgraph.annotate.Sentence;
import newsgraph.extract.Chunk.NounGroup;
import newsgraph.extract.Chunk.VerbGroup;
import newsgraph.read.Article.BlockKind;
import newsgraph.resolve.Entity;
import newsgraph.resolve.EntityType;
import newsgraph.resolve.MentionKind;
import newsgraph.resolve.Reference;
import newsgraph.resolve.Reference.Use;
import newsgraph.resolve.ResolvedArticle;
import org.jspecify.annotations.Nullable;

/** Matches the lexicon's frames against the clauses of one sentence. */
final class FrameMatcher {

    private final Lexicon lexicon;
    private final Map<String, Entity> entities;
    private final Conditions conditions;
    private final Homes homes;
    private final Clauses clauses;
    private final VerbSlots verbSlots;
    private final NounSlots nounSlots;
    private final FactualityReader factuality;
    private final ResolvedArticle article;
    private final @Nullable String focus;
    private final List<Event> events = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    /**
     * Makes a matcher.
     *
     * @param lexicon the frames
     * @param article the article
     * @param index of the sentence in it
     * @param entities the article's entities by id
     * @param focus id of the one entity that the whole article gives as the target of standing relations, null if there
     *     is none or several
     */
    FrameMatcher(
            Lexicon lexicon, ResolvedArticle article, int index, Map<String, Entity> entities, @Nullable String focus) {
        Sentence sentence = article.annotated().sentences().get(index);
        List<Reference> references = article.references().get(index);
        this.article = article;
        this.focus = focus;
        this.lexicon = lexicon;
        this.entities = entities;
        homes = new Homes(article, entities);
        clauses = new Clauses(Chunker.chunks(sentence, references), sentence.kind() != BlockKind.BODY);
        conditions = new Conditions(clauses, sentence.tokens());
        NounLinks links = new NounLinks(clauses);
        Actors actors = new Actors(clauses);
        verbSlots = new VerbSlots(clauses, actors);
        nounSlots = new NounSlots(clauses, links, references, actors, verbSlots);
        List<String> lower = sentence.tokens().stream()
                .map(token -> token.text().toLowerCase(Locale.ROOT))
                .toList();
        factuality = new FactualityReader(clauses, links, lower);
    }

    Clauses clauses() {
        return clauses;
    }

    /** Returns what the sentence states, in the order of the triggers. */
    List<Event> match() {
        List<Chunk> chunks = clauses.chunks();
        for (int i = 0; i < chunks.size(); i++) {
            if (chunks.get(i) instanceof VerbGroup verb) {
                verb(i, verb);
            } else if (chunks.get(i) instanceof NounGroup noun && noun.core() == null) {
                noun(i, noun);
            }
        }
        return events;
    }

    private void verb(int i, VerbGroup verb) {
        for (Frame frame : lexicon.verb(verb.lemma())) {
            Function<String, Filling> slot = name -> verbSlots.of(
                    i, name, frame.relation() != null && frame.relation().loose());
            if (!conditions.hold(frame, slot, i)) {
                continue;
            }
            RelationType type = frame.relation();
            if (type == null) {
                return;
            }
            if (fire(frame, type, slot, verb.head(), () -> factuality.ofVerb(i))) {
                return;
            }
        }
    }

    private void noun(int i, NounGroup noun) {
        for (Frame frame : lexicon.noun(noun.lemma())) {
            RelationType type = frame.relation();
            Function<String, Filling> slot = name -> nounSlots.of(i, name, type != null && type.loose());
            if (!conditions.hold(frame, slot, i)) {
                continue;
            }
            if (type == null) {
                return;
            }
            if (fire(frame, type, slot, noun.head(), () -> factuality.ofNoun(i, type.standing()))) {
                return;
            }
        }
    }

    private boolean fire(
            Frame frame, RelationType type, Function<String, Filling> slot, int trigger, Supplier<Factuality> lazily) {
        List<Reference> sources = first(frame.source(), slot, List.of());
        if (frame.pair()) {
            return pairs(frame, type, sources, trigger, lazily);
        }
        List<Reference> targets = targets(frame, type, slot, trigger, sources);
        if (sources.isEmpty() || targets.isEmpty()) {
            return false;
        }
        Factuality happened = frame.ends() ? ended(lazily.get()) : lazily.get();
        boolean fired = false;
        for (Reference source : sources) {
            for (Reference target : targets) {
                for (String sourceId : source.entities()) {
                    for (String targetId : target.entities()) {
                        fired |= add(new Event(type, source, sourceId, target, targetId, happened, trigger, frame));
                    }
                }
            }
        }
        return fired;
    }

    /** What is ended, or will be, holds no more; what somebody only wants ended holds. */
    private static Factuality ended(Factuality end) {
        return end == Factuality.ACTUAL || end == Factuality.PLANNED ? Factuality.NEGATED : Factuality.ACTUAL;
    }

    /** Returns the references that {@code frame} takes for the targets of {@code sources}. */
    private List<Reference> targets(
            Frame frame, RelationType type, Function<String, Filling> slot, int trigger, List<Reference> sources) {
        if (frame.target().contains("focus")) {
            return focus(trigger);
        }
        if (frame.target().contains("home")) {
            return homes.of(slot.apply("subject").references());
        }
        List<Reference> targets = first(frame.target(), slot, sources);
        if (frame.target().contains("compound")) {
            targets = targets.stream()
                    .filter(target -> type.sources().stream().noneMatch(target.entities()::contains))
                    .toList();
        }
        if (frame.target().contains("elsewhere")) {
            return homes.onlyOther(sources, targets);
        }
        return EntityType.COUNTRY.label().equals(type.target()) ? homes.ofBodies(targets) : targets;
    }

    private List<Reference> focus(int trigger) {
        return focus == null
                ? List.of()
                : List.of(new Reference(
                        trigger, trigger + 1, trigger, List.of(focus), MentionKind.NOMINAL, Use.ACTOR, null, false));
    }

    private boolean pairs(
            Frame frame, RelationType type, List<Reference> group, int trigger, Supplier<Factuality> lazily) {
        boolean fired = false;
        for (int a = 0; a < group.size(); a++) {
            for (String idA : group.get(a).entities()) {
                for (int b = a; b < group.size(); b++) {
                    for (String idB : group.get(b).entities()) {
                        boolean forward = b > a
                                || group.get(a).entities().indexOf(idA)
                                        < group.get(b).entities().indexOf(idB);
                        fired |= forward
                                && add(new Event(
                                        type, group.get(a), idA, group.get(b), idB, lazily.get(), trigger, frame));
                    }
                }
            }
        }
        return fired;
    }

    /** Returns the references of the first slot that is filled with any that are not in {@code taken}. */
    private static List<Reference> first(List<String> names, Function<String, Filling> slot, List<Reference> taken) {
        for (String name : names) {
            List<Reference> references = slot.apply(name).references().stream()
                    .filter(reference -> !reference.entities().isEmpty() && !taken.contains(reference))
                    .toList();
            if (!references.isEmpty()) {
                return references;
            }
        }
        return List.of();
    }

    private boolean add(Event event) {
        if (event.sourceId().equals(event.targetId()) || !fits(event)) {
            return false;
        }
        String a = event.sourceId();
        String b = event.targetId();
        boolean swap = event.type().symmetric() && a.compareTo(b) > 0;
        if (seen.add(event.type().name() + '|' + (swap ? b : a) + '|' + (swap ? a : b) + '|' + event.factuality())) {
            events.add(event);
        }
        return true;
    }

    private boolean fits(Event event) {
        Entity source = entities.get(event.sourceId());
        Entity target = entities.get(event.targetId());
        if (source == null || target == null || event.source().use() == Use.PLACE) {
            return false;
        }
        String wanted = event.type().target();
        boolean self = event.type().standing() && target.id().equals(article.countryOf(source));
        if (wanted == null) {
            return event.target().use() != Use.PLACE && !self;
        }
        boolean type =
                target.type() == EntityType.ofLabel(wanted) && !event.target().many();
        boolean people = source.type() == EntityType.COUNTRY
                && event.source().many()
                && event.source().kind() == MentionKind.NAME;
        boolean atHome = target.id().equals(article.countryOf(source));
        return type && !atHome && !people;
    }
}
