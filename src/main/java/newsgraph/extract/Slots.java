package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsgraph.extract.Chunk.Kind;
import newsgraph.extract.Chunk.NounGroup;
import newsgraph.extract.Chunk.VerbGroup;
import newsgraph.extract.Moods.Mood;
import newsgraph.extract.NounLinks.Link;
import newsgraph.extract.NounLinks.Place;
import newsgraph.resolve.Reference;

/** Fills the slots of frames: which noun groups stand in which place of a trigger. */
final class Slots {

    private static final Set<String> ON_TRIPS = Set.of(
            "on",
            "during",
            "after",
            "before",
            "ahead of",
            "following",
            "in",
            "for",
            "at",
            "from",
            "since",
            "prior to",
            "amid",
            "as",
            "through",
            "to",
            "into",
            "with",
            "about");
    private static final Set<String> LED = Set.of("delegation", "team", "mission", "group", "party");
    private static final Set<String> BEARING = Set.of("under", "despite");

    private final Clauses clauses;
    private final NounLinks links;
    private final List<Reference> references;

    /** A slot's content: the references in it, and the noun groups that hold them. */
    record Filling(List<Reference> references, List<NounGroup> groups) {
        boolean isEmpty() {
            return references.isEmpty() && groups.isEmpty();
        }
    }

    private static final Filling EMPTY = new Filling(List.of(), List.of());

    Slots(Clauses clauses, NounLinks links, List<Reference> references) {
        this.references = references;
        this.clauses = clauses;
        this.links = links;
    }

    /** Returns what stands in {@code slot} of the verb group at {@code i}; the passive swaps subject and object. */
    Filling ofVerb(int i, String slot, boolean loose) {
        VerbGroup verb = (VerbGroup) clauses.chunks().get(i);
        boolean swapped = verb.passive() || clauses.isReducedRelative(i);
        return switch (slot) {
            case "subject" -> swapped ? behind(clauses.followers(i), "by", loose) : filling(clauses.subject(i), loose);
            case "object" -> swapped ? filling(clauses.subject(i), loose) : object(i, loose);
            case "infinitive" -> infinitive(i);
            case "owner" -> owner(i);
            case "adjective" -> adjective(i);
            default -> behind(clauses.followers(i), slot, loose);
        };
    }

    private Filling object(int i, boolean loose) {
        for (Follower follower : clauses.followers(i)) {
            if (follower.preposition().isEmpty()) {
                return filling(follower.groups(), loose);
            }
            if (follower.index() > i + 4) {
                break;
            }
        }
        return relativeObject(i, loose);
    }

    /** {@code the man whom Kim met}: the relative pronoun stands for the object. */
    private Filling relativeObject(int i, boolean loose) {
        int k = i - 1;
        while (k > 0 && clauses.is(k, Kind.ADVERB)) {
            k--;
        }
        if (clauses.at(k) instanceof NounGroup && clauses.is(k - 1, Kind.RELATIVE)) {
            int antecedent = clauses.is(k - 2, Kind.COMMA) ? k - 3 : k - 2;
            if (clauses.at(antecedent) instanceof NounGroup noun) {
                return filling(List.of(noun), loose);
            }
        }
        return EMPTY;
    }

    /** Returns what stands in {@code slot} of the noun group at {@code i}. */
    Filling ofNoun(int i, String slot, boolean loose) {
        NounGroup noun = (NounGroup) clauses.chunks().get(i);
        return switch (slot) {
            case "possessor" -> new Filling(noun.possessors(), List.of(noun));
            case "compound" -> compound(noun);
            case "subject" -> subjectOfNoun(i, loose);
            case "bearer" -> bearer(i, loose);
            case "by" -> by(i, loose);
            case "elsewhere" -> countries();
            case "place" -> where(i);
            case "struck" -> struck(i, loose);
            case "lifter" -> lifter(i, loose);
            default -> behind(links.followers(i), slot, loose);
        };
    }

    /** All countries of the sentence that are no mere place. */
    private Filling countries() {
        List<Reference> countries = references.stream()
                .filter(r -> r.use() == Reference.Use.ACTOR
                        && r.entities().size() == 1
                        && r.entities().get(0).startsWith("country:"))
                .toList();
        return new Filling(countries, List.of());
    }

    /** The first place of the sentence, for a trip that is spoken of as known: {@code during his visit, he met Kenyatta in Nairobi}. */
    private Filling where(int i) {
        Place place = links.place(i);
        if (place.link() != Link.ADJUNCT || !ON_TRIPS.contains(place.preposition()) || place.governor() < 0) {
            return EMPTY;
        }
        return references.stream()
                .filter(r -> r.use() == Reference.Use.PLACE && !r.entities().isEmpty())
                .findFirst()
                .map(r -> new Filling(List.of(r), List.of()))
                .orElse(EMPTY);
    }

    /** Whose the object of a verb is: {@code froze Deripaska's assets}. */
    private Filling owner(int i) {
        List<Reference> owners = new ArrayList<>();
        for (NounGroup group : object(i, false).groups()) {
            owners.addAll(group.possessors().isEmpty() ? group.modifiers() : group.possessors());
        }
        return new Filling(owners, List.of());
    }

    /** The subject of a verb that lifts or keeps up the noun. */
    private Filling lifter(int i, boolean loose) {
        Place place = links.place(i);
        boolean lifts = place.link() == Link.OBJECT
                && Moods.get().is("verb", ((VerbGroup) clauses.chunks().get(place.governor())).lemma(), Mood.LIFT);
        return lifts ? filling(clauses.subject(place.governor()), loose) : EMPTY;
    }

    /** The adjective behind a copula, as a group whose lemma it is. */
    private Filling adjective(int i) {
        if (!clauses.is(i + 1, Kind.ADJECTIVE)) {
            return EMPTY;
        }
        Chunk chunk = clauses.chunks().get(i + 1);
        return new Filling(
                List.of(),
                List.of(new NounGroup(
                        chunk.first(),
                        chunk.end(),
                        chunk.first(),
                        clauses.word(i + 1),
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        false)));
    }

    /** Whom a verb strikes with the noun: {@code hit Iran with sanctions}. */
    private Filling struck(int i, boolean loose) {
        Place place = links.place(i);
        boolean with = place.link() == Link.ADJUNCT && place.preposition().equals("with") && place.governor() >= 0;
        return with ? object(place.governor(), loose) : EMPTY;
    }

    /** The infinitive or gerund behind what follows the verb, as a group whose lemma is that of the verb. */
    private Filling infinitive(int i) {
        for (int k = i + 1; k < clauses.chunks().size(); k++) {
            if (clauses.at(k) instanceof VerbGroup verb) {
                boolean own = (verb.form() == Chunk.Form.INFINITIVE || verb.form() == Chunk.Form.GERUND)
                        && clauses.governor(k) == i;
                return own
                        ? new Filling(
                                List.of(),
                                List.of(new NounGroup(
                                        verb.first(),
                                        verb.end(),
                                        verb.head(),
                                        verb.lemma(),
                                        null,
                                        List.of(),
                                        List.of(),
                                        List.of(),
                                        false)))
                        : EMPTY;
            }
        }
        return EMPTY;
    }

    private Filling compound(NounGroup noun) {
        List<Reference> references = noun.modifiers();
        return references.isEmpty() ? EMPTY : new Filling(references, List.of(noun));
    }

    private Filling by(int i, boolean loose) {
        Filling agent = behind(nearby(links.followers(i), Math.max(i, links.clauseOn(i)) + 4), "by", loose);
        int clause = links.clauseOn(i);
        if (!agent.isEmpty() || clause < 0) {
            return agent;
        }
        VerbGroup verb = (VerbGroup) clauses.chunks().get(clause);
        boolean active =
                !verb.passive() && !clauses.isReducedRelative(clause) && clauses.at(clause - 1) instanceof NounGroup;
        return active ? filling(List.of((NounGroup) clauses.chunks().get(clause - 1)), loose) : EMPTY;
    }

    /** The subject of the verb that gives the noun its form, {@code held talks}, or during which it happens. */
    private Filling subjectOfNoun(int i, boolean loose) {
        Place place = links.place(i);
        if (place.governor() < 0 || place.link() == Link.NONE) {
            return EMPTY;
        }
        if (place.link() == Link.NOUN) {
            return throughNoun(place, loose);
        }
        VerbGroup verb = (VerbGroup) clauses.chunks().get(place.governor());
        if (place.link() == Link.SUBJECT) {
            return verb.passive() ? behind(clauses.followers(place.governor()), "by", loose) : EMPTY;
        }
        boolean supports = place.link() == Link.OBJECT ? carries(verb.lemma()) : ON_TRIPS.contains(place.preposition());
        if (!supports || verb.passive() && place.link() == Link.OBJECT) {
            return EMPTY;
        }
        return filling(clauses.subject(place.governor()), loose);
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
            return place.preposition().equals("of") ? EMPTY : filling(List.of(outer), loose);
        }
        Place above = links.place(place.governor());
        boolean verbal = above.governor() >= 0 && (above.link() == Link.OBJECT || above.link() == Link.ADJUNCT);
        return verbal ? filling(clauses.subject(above.governor()), loose) : EMPTY;
    }

    private static boolean carries(String lemma) {
        Moods moods = Moods.get();
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
            return EMPTY;
        }
        if (place.link() == Link.OBJECT) {
            VerbGroup verb = (VerbGroup) clauses.chunks().get(place.governor());
            boolean bears = Moods.get().is("verb", verb.lemma(), Mood.STAND)
                    && !verb.lemma().equals("condemn")
                    && !verb.lemma().startsWith("critici")
                    && !verb.lemma().equals("call");
            return bears ? filling(clauses.subject(place.governor()), loose) : EMPTY;
        }
        if (BEARING.contains(place.preposition())
                || place.preposition().equals("by")
                || place.preposition().equals("to")) {
            return place.link() == Link.NOUN
                    ? filling(List.of((NounGroup) clauses.chunks().get(place.governor())), loose)
                    : filling(clauses.subject(place.governor()), loose);
        }
        return EMPTY;
    }

    private static List<Follower> nearby(List<Follower> followers, int limit) {
        return followers.stream().filter(follower -> follower.index() <= limit).toList();
    }

    private Filling behind(List<Follower> followers, String preposition, boolean loose) {
        List<NounGroup> groups = new ArrayList<>();
        for (Follower follower : followers) {
            if (follower.preposition().equals(preposition)) {
                groups.addAll(follower.groups());
            }
        }
        return groups.isEmpty() ? EMPTY : filling(groups, loose);
    }

    /** {@code a delegation led by X}: those who lead it. */
    private List<Reference> leaders(NounGroup group) {
        int i = clauses.chunks().indexOf(group);
        boolean led = clauses.at(i + 1) instanceof VerbGroup verb
                && (verb.lemma().equals("lead") || verb.lemma().equals("head"))
                && clauses.word(i + 2).equals("by");
        return led && clauses.at(i + 3) instanceof NounGroup leader && leader.core() != null
                ? List.of(leader.core())
                : List.of();
    }

    /** Returns the actors that {@code groups} refer to; if {@code loose}, those before a head that is none count, too. */
    private Filling filling(List<NounGroup> groups, boolean loose) {
        List<Reference> references = new ArrayList<>();
        for (NounGroup group : groups) {
            if (group.core() != null && group.core().entities().isEmpty()
                    || group.core() == null && LED.contains(group.lemma())) {
                references.addAll(leaders(group));
            }
            if (group.core() != null) {
                references.add(group.core());
            } else if (loose && !group.possessors().isEmpty()) {
                references.addAll(group.possessors());
            } else if (loose) {
                references.addAll(group.modifiers());
            } else {
                group.possessors().stream()
                        .filter(r -> r.use() == Reference.Use.PLACE)
                        .forEach(references::add);
            }
        }
        return new Filling(references, groups);
    }
}
