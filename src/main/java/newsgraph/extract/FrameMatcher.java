package newsgraph.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import newsgraph.annotate.Sentence;
import newsgraph.annotate.Token;
import newsgraph.extract.Chunk.Kind;
import newsgraph.extract.Chunk.NounGroup;
import newsgraph.extract.Chunk.VerbGroup;
import newsgraph.extract.Frame.Condition;
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
    private final List<Token> tokens;
    private final Clauses clauses;
    private final NounLinks links;
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
        tokens = sentence.tokens();
        clauses = new Clauses(Chunker.chunks(sentence, references), sentence.kind() != BlockKind.BODY);
        links = new NounLinks(clauses);
        Actors actors = new Actors(clauses);
        verbSlots = new VerbSlots(clauses, actors);
        nounSlots = new NounSlots(clauses, links, references, actors, verbSlots);
        List<String> lower = tokens.stream()
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
            if (!holds(frame, slot, i)) {
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
            if (!holds(frame, slot, i)) {
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

    private boolean holds(Frame frame, Function<String, Filling> slot, int i) {
        for (Condition condition : frame.conditions()) {
            boolean holds = switch (condition.kind()) {
                case '+' -> particle(i, condition.words());
                case '!' -> !slot.apply(condition.slot()).isEmpty();
                case '-' -> slot.apply(condition.slot()).isEmpty();
                default -> headIs(condition, slot, i);
            };
            if (!holds) {
                return false;
            }
        }
        return true;
    }

    private boolean headIs(Condition condition, Function<String, Filling> slot, int i) {
        if (condition.slot().equals("compound") && clauses.at(i) instanceof NounGroup noun) {
            return noun.words().stream().anyMatch(condition.words()::contains);
        }
        if (condition.slot().equals("context")) {
            return tokens.stream().anyMatch(token -> condition.words().contains(token.lemma()));
        }
        return slot.apply(condition.slot()).groups().stream()
                .anyMatch(group -> condition.words().contains(group.lemma()));
    }

    private boolean particle(int i, Set<String> words) {
        for (int k = i + 1; k < i + 3; k++) {
            if (words.contains(clauses.word(k))) {
                return true;
            }
            if (!clauses.is(k, Kind.ADVERB)) {
                return false;
            }
        }
        return false;
    }

    /** Supplies a factuality only when a frame has both ends. */
    private interface Lazily {
        Factuality get();
    }

    private boolean fire(Frame frame, RelationType type, Function<String, Filling> slot, int trigger, Lazily lazily) {
        List<Reference> sources = first(frame.source(), slot, List.of());
        if (frame.pair()) {
            return pairs(frame, type, frame.source(), slot, trigger, lazily);
        }
        List<Reference> targets = frame.target().contains("focus")
                ? focus(trigger)
                : frame.target().contains("home")
                        ? homes(slot.apply("subject").references())
                        : first(frame.target(), slot, sources);
        if (targets.isEmpty() && sources.size() > 1 && frame.target().contains("compound")) {
            return false;
        }
        if (frame.target().contains("compound")) {
            targets = targets.stream()
                    .filter(target -> type.sources().stream().noneMatch(target.entities()::contains))
                    .toList();
        }
        if (frame.target().contains("elsewhere")) {
            targets = onlyOther(sources, targets);
        }
        if (sources.isEmpty() || targets.isEmpty()) {
            return false;
        }
        Factuality happened = lazily.get();
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

    private List<Reference> focus(int trigger) {
        return focus == null
                ? List.of()
                : List.of(new Reference(
                        trigger, trigger + 1, trigger, List.of(focus), MentionKind.NOMINAL, Use.ACTOR, null, false));
    }

    /** Returns for each of {@code hosts} its country, as a reference by the host. */
    private List<Reference> homes(List<Reference> hosts) {
        List<Reference> homes = new ArrayList<>();
        for (Reference host : hosts) {
            for (String id : host.entities()) {
                Entity entity = entities.get(id);
                String country =
                        entity == null ? null : entity.type() == EntityType.COUNTRY ? id : article.countryOf(entity);
                if (country != null && entities.containsKey(country)) {
                    homes.add(new Reference(
                            host.first(),
                            host.end(),
                            host.head(),
                            List.of(country),
                            host.kind(),
                            Use.ACTOR,
                            null,
                            false));
                }
            }
        }
        return homes;
    }

    /** Returns the one country in {@code targets} that is not of the sources, as a list; none if there are several. */
    private List<Reference> onlyOther(List<Reference> sources, List<Reference> targets) {
        Set<String> own = new HashSet<>();
        for (Reference source : sources) {
            for (String id : source.entities()) {
                own.add(id);
                Entity entity = entities.get(id);
                String country = entity == null ? null : article.countryOf(entity);
                if (country != null) {
                    own.add(country);
                }
            }
        }
        List<Reference> others = targets.stream()
                .filter(target -> !own.contains(target.entities().get(0)))
                .toList();
        boolean one =
                others.stream().map(other -> other.entities().get(0)).distinct().count() == 1;
        return one ? others.subList(0, 1) : List.of();
    }

    private boolean pairs(
            Frame frame,
            RelationType type,
            List<String> names,
            Function<String, Filling> slot,
            int trigger,
            Lazily lazily) {
        List<Reference> group = first(names, slot, List.of());
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
        if (wanted == null) {
            return event.target().use() != Use.PLACE;
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
