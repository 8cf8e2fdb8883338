package newsgraph.extract;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsgraph.extract.Chunk.NounGroup;
import newsgraph.extract.Chunk.VerbGroup;
import newsgraph.extract.Moods.Mood;
import newsgraph.extract.NounLinks.Link;
import newsgraph.extract.NounLinks.Place;
import newsgraph.resolve.Reference;

/**
 * Fills the slots of frames whose trigger is a noun.
 *
 * <pre>
 *     possessor compound   before the noun: "Trump's China visit"
 *     subject              of the verb that gives the noun its form: "held talks"
 *     by                   behind "by", or the subject of the relative clause on the noun
 *     bearer struck        who is under it: "Iran, under sanctions"; whom a verb hits with it
 *     lifter               the subject of a verb that lifts it
 *     place elsewhere      the first place of the sentence; all its countries
 *     stage                in headlines without a verb the place before the noun: "Kim in Hanoi for talks"
 *     other                the only actor of the sentence that does not stand behind the noun
 *     all else             a preposition behind the noun
 * </pre>
 */
final class NounSlots {

    private static final Set<String> BEARING = Set.of("under", "despite", "by", "to");

    private final Clauses clauses;
    private final NounLinks links;
    private final List<Reference> references;
    private final Actors actors;
    private final VerbSlots verbs;

    NounSlots(Clauses clauses, NounLinks links, List<Reference> references, Actors actors, VerbSlots verbs) {
        this.clauses = clauses;
        this.links = links;
        this.references = references;
        this.actors = actors;
        this.verbs = verbs;
    }

    /** Returns what stands in {@code slot} of the noun group at {@code i}. */
    Filling of(int i, String slot, boolean loose) {
        NounGroup noun = (NounGroup) clauses.chunks().get(i);
        return switch (slot) {
            case "possessor" -> new Filling(noun.possessors(), List.of(noun));
            case "compound" -> compound(noun);
            case "subject" -> subject(i, loose);
            case "bearer" -> bearer(i, loose);
            case "by" -> by(i, loose);
            case "elsewhere" -> countries();
            case "place" -> where(i);
            case "struck" -> struck(i, loose);
            case "lifter" -> lifter(i, loose);
            case "other" -> other(i);
            case "stage" -> stage(i);
            default -> actors.behind(links.followers(i), slot, loose);
        };
    }

    private Filling compound(NounGroup noun) {
        List<Reference> references = noun.modifiers();
        return references.isEmpty() ? Filling.EMPTY : new Filling(references, List.of(noun));
    }

    private Filling by(int i, boolean loose) {
        Filling agent = actors.behind(nearby(links.followers(i), Math.max(i, links.clauseOn(i)) + 4), "by", loose);
        int clause = links.clauseOn(i);
        if (!agent.isEmpty() || clause < 0) {
            return agent;
        }
        VerbGroup verb = (VerbGroup) clauses.chunks().get(clause);
        boolean active =
                !verb.passive() && !clauses.isReducedRelative(clause) && clauses.at(clause - 1) instanceof NounGroup;
        return active ? actors.of(List.of((NounGroup) clauses.chunks().get(clause - 1)), loose) : Filling.EMPTY;
    }

    private static List<Follower> nearby(List<Follower> followers, int limit) {
        return followers.stream().filter(follower -> follower.index() <= limit).toList();
    }

    /** The subject of the verb that gives the noun its form, {@code held talks}, or during which it happens. */
    private Filling subject(int i, boolean loose) {
        Place place = links.place(i);
        if (place.governor() < 0 || place.link() == Link.NONE) {
            return Filling.EMPTY;
        }
        if (place.link() == Link.NOUN) {
            return throughNoun(place, loose);
        }
        VerbGroup verb = (VerbGroup) clauses.chunks().get(place.governor());
        if (place.link() == Link.SUBJECT) {
            return verb.passive() ? actors.behind(clauses.followers(place.governor()), "by", loose) : Filling.EMPTY;
        }
        boolean supports = place.link() == Link.OBJECT
                ? carries(verb.lemma(), clauses.word(place.governor() + 1))
                : WordClass.OCCASION.has(place.preposition());
        if (!supports || verb.passive() && place.link() == Link.OBJECT) {
            return Filling.EMPTY;
        }
        return actors.of(clauses.subject(place.governor()), loose);
    }

    /** {@code plans a visit}, {@code his plan for a visit}: the owner of the noun, or the subject of its verb. */
    private Filling throughNoun(Place place, boolean loose) {
        NounGroup outer = (NounGroup) clauses.chunks().get(place.governor());
        if (!outer.possessors().isEmpty()) {
            return new Filling(outer.possessors(), List.of(outer));
        }
        if (!outer.modifiers().isEmpty() && outer.core() == null) {
            return new Filling(outer.modifiers(), List.of(outer));
        }
        if (outer.core() != null) {
            return place.preposition().equals("of") ? Filling.EMPTY : actors.of(List.of(outer), loose);
        }
        Place above = links.place(place.governor());
        boolean verbal = above.governor() >= 0
                && (above.link() == Link.OBJECT || above.link() == Link.ADJUNCT)
                && !((VerbGroup) clauses.chunks().get(above.governor())).lemma().equals("be");
        return verbal ? actors.of(clauses.subject(above.governor()), loose) : Filling.EMPTY;
    }

    private static boolean carries(String verb, String particle) {
        Moods moods = Moods.get();
        String lemma = particle.isEmpty() ? verb : moods.verb(verb, particle);
        return moods.is("verb", lemma, Mood.LET)
                || moods.is("verb", lemma, Mood.PLAN)
                || moods.is("verb", lemma, Mood.WISH)
                || moods.is("verb", lemma, Mood.REFUSE)
                || moods.is("verb", lemma, Mood.PASS)
                || moods.is("verb", lemma, Mood.LIFT)
                || moods.is("verb", lemma, Mood.ANNOUNCE);
    }

    /** Who is under sanctions: {@code Iran, under U.S. sanctions}, {@code Iran faces sanctions}. */
    private Filling bearer(int i, boolean loose) {
        Place place = links.place(i);
        if (place.governor() < 0) {
            return Filling.EMPTY;
        }
        if (place.link() == Link.OBJECT) {
            VerbGroup verb = (VerbGroup) clauses.chunks().get(place.governor());
            boolean bears = Moods.get().is("verb", verb.lemma(), Mood.STAND)
                    && !verb.lemma().equals("condemn")
                    && !verb.lemma().startsWith("critici")
                    && !verb.lemma().equals("call");
            return bears ? actors.of(clauses.subject(place.governor()), loose) : Filling.EMPTY;
        }
        if (BEARING.contains(place.preposition())) {
            return place.link() == Link.NOUN
                    ? actors.of(List.of((NounGroup) clauses.chunks().get(place.governor())), loose)
                    : actors.of(clauses.subject(place.governor()), loose);
        }
        return Filling.EMPTY;
    }

    /** Whom a verb strikes with the noun: {@code hit Iran with sanctions}. */
    private Filling struck(int i, boolean loose) {
        Place place = links.place(i);
        boolean with = place.link() == Link.ADJUNCT && place.preposition().equals("with") && place.governor() >= 0;
        return with ? verbs.object(place.governor(), loose) : Filling.EMPTY;
    }

    /** The subject of a verb that lifts or keeps up the noun. */
    private Filling lifter(int i, boolean loose) {
        Place place = links.place(i);
        boolean lifts = place.link() == Link.OBJECT
                && Moods.get().is("verb", ((VerbGroup) clauses.chunks().get(place.governor())).lemma(), Mood.LIFT);
        return lifts ? actors.of(clauses.subject(place.governor()), loose) : Filling.EMPTY;
    }

    /** {@code Kim in Hanoi for talks}. */
    private Filling stage(int i) {
        if (!clauses.isHeadline() || clauses.previousVerb(i) >= 0) {
            return Filling.EMPTY;
        }
        return references.stream()
                .filter(r -> r.use() == Reference.Use.PLACE
                        && !r.entities().isEmpty()
                        && r.end() <= clauses.chunks().get(i).first())
                .findFirst()
                .map(r -> Filling.of(List.of(r)))
                .orElse(Filling.EMPTY);
    }

    /** Who else acts in the sentence, if it is one: {@code Talks with Kim lasted an hour, Moon said}. */
    private Filling other(int i) {
        Place place = links.place(i);
        boolean exists = place.link() == Link.OBJECT
                && clauses.at(place.governor()) instanceof VerbGroup be
                && be.lemma().equals("be")
                && clauses.subject(place.governor()).stream()
                        .anyMatch(group -> group.lemma().equals("there"));
        boolean held = exists
                || place.link() != Link.OBJECT
                        && (place.link() != Link.SUBJECT
                                || WordClass.HELD.has(
                                        ((VerbGroup) clauses.chunks().get(place.governor())).lemma()));
        if (!held) {
            return Filling.EMPTY;
        }
        List<Reference> behind = links.followers(i).stream()
                .flatMap(follower -> follower.groups().stream())
                .flatMap(group -> group.core() == null ? Stream.empty() : Stream.of(group.core()))
                .toList();
        List<Reference> others = references.stream()
                .filter(r -> r.use() == Reference.Use.ACTOR && !r.entities().isEmpty() && !behind.contains(r))
                .toList();
        Set<String> taken = behind.stream().flatMap(r -> r.entities().stream()).collect(Collectors.toSet());
        Set<String> ids = others.stream()
                .flatMap(r -> r.entities().stream())
                .filter(id -> !taken.contains(id))
                .collect(Collectors.toSet());
        return ids.size() == 1
                ? Filling.of(others.stream()
                        .filter(r -> ids.containsAll(r.entities()))
                        .limit(1)
                        .toList())
                : Filling.EMPTY;
    }

    /** The first place of the sentence, for a trip that is spoken of as known: {@code during his visit, he met Kenyatta in Nairobi}. */
    private Filling where(int i) {
        Place place = links.place(i);
        if (place.link() != Link.ADJUNCT || !WordClass.OCCASION.has(place.preposition()) || place.governor() < 0) {
            return Filling.EMPTY;
        }
        return references.stream()
                .filter(r -> r.use() == Reference.Use.PLACE && !r.entities().isEmpty())
                .findFirst()
                .map(r -> Filling.of(List.of(r)))
                .orElse(Filling.EMPTY);
    }

    /** All countries of the sentence that are no mere place. */
    private Filling countries() {
        List<Reference> countries = references.stream()
                .filter(r -> r.use() == Reference.Use.ACTOR
                        && r.entities().size() == 1
                        && r.entities().get(0).startsWith("country:"))
                .toList();
        return Filling.of(countries);
    }
}
