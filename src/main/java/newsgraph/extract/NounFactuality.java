package newsgraph.extract;

import newsgraph.extract.Chunk.Kind;
import newsgraph.extract.Chunk.NounGroup;
import newsgraph.extract.Chunk.VerbGroup;
import newsgraph.extract.Moods.Mood;
import newsgraph.extract.NounLinks.Place;

/**
 * Reads whether what a noun tells happened, off its place: {@code called off talks}, {@code plans for a visit},
 * {@code ahead of the summit}; only where that says nothing off its own modifiers: {@code a planned visit}. A standing
 * state such as sanctions holds unless it is lifted; whoever wants it lifted, or defies it, takes it for granted.
 */
final class NounFactuality {

    private final Clauses clauses;
    private final NounLinks links;
    private final VerbFactuality verbs;
    private final Moods moods = Moods.get();

    NounFactuality(Clauses clauses, NounLinks links, VerbFactuality verbs) {
        this.clauses = clauses;
        this.links = links;
        this.verbs = verbs;
    }

    /** Returns the factuality of the event whose noun group is at {@code i}; {@code standing} for a state such as sanctions. */
    Factuality of(int i, boolean standing) {
        NounGroup noun = (NounGroup) clauses.chunks().get(i);
        if (noun.words().contains("no")) {
            return Factuality.NEGATED;
        }
        if (!standing && isOff(i)) {
            return Factuality.NEGATED;
        }
        int clause = links.clauseOn(i);
        Factuality placed = placed(i, standing);
        if (clause >= 0 && placed == Factuality.ACTUAL) {
            placed = byVerb(lemma(clause), clause, standing, isOwned(i));
        }
        // "It is not Kim's first visit" tells of more than one.
        boolean counted = placed == Factuality.NEGATED
                && links.place(i).governor() >= 0
                && clauses.at(links.place(i).governor()) instanceof VerbGroup is
                && is.lemma().equals("be")
                && is.negated()
                && (noun.words().contains("first")
                        || noun.words().contains("only")
                        || noun.words().contains("last"));
        return placed == Factuality.ACTUAL || counted ? byModifiers(noun, standing) : placed;
    }

    /** {@code talks off}, {@code the visit is off}. */
    private boolean isOff(int i) {
        Place place = links.place(i);
        boolean subject = place.link() == NounLinks.Link.SUBJECT;
        int k = subject ? place.governor() + 1 : i + 1;
        if (subject
                && !(clauses.at(place.governor()) instanceof VerbGroup verb
                        && verb.lemma().equals("be")
                        && !verb.negated())) {
            return false;
        }
        boolean ends = clauses.at(k + 1) == null
                || clauses.is(k + 1, Kind.BREAK)
                || clauses.is(k + 1, Kind.COMMA)
                || clauses.is(k + 1, Kind.PREPOSITION);
        return clauses.word(k).equals("off") && ends;
    }

    /** {@code a planned visit}, {@code cancelled talks}: only where nothing around says more. */
    private Factuality byModifiers(NounGroup noun, boolean standing) {
        for (String word : noun.words()) {
            if (moods.is("modifier", word, Mood.REFUSE)) {
                return Factuality.NEGATED;
            }
            if (moods.is("modifier", word, Mood.WISH)) {
                return Factuality.POSSIBLE;
            }
            if (moods.is("modifier", word, Mood.PLAN) && !standing) {
                return Factuality.PLANNED;
            }
        }
        return Factuality.ACTUAL;
    }

    private Factuality placed(int i, boolean standing) {
        Place place = links.place(i);
        return switch (place.link()) {
            case NONE -> Factuality.ACTUAL;
            case OBJECT -> byVerb(lemma(place.governor()), place.governor(), standing, isOwned(i));
            case SUBJECT -> bySubject(place.governor(), standing);
            case NOUN -> byNoun(place, standing);
            case ADJUNCT -> byPreposition(place, standing);
        };
    }

    private Factuality byVerb(String lemma, int verb, boolean standing, boolean owned) {
        Factuality outer = verbs.of(verb);
        if (standing && moods.is("verb", lemma, Mood.LIFT)) {
            return lifted(verb, outer);
        }
        if (standing && owned && lemma.equals("join")) {
            return Factuality.ACTUAL;
        }
        if (standing
                && !owned
                && outer == Factuality.ACTUAL
                && moods.is("verb", lemma, Mood.STAND)
                && moods.is("verb", lemma, Mood.REFUSE)) {
            return Factuality.NEGATED;
        }
        if (standing && moods.is("verb", lemma, Mood.ANNOUNCE) || moods.is("verb", lemma, Mood.LET)) {
            return outer;
        }
        if (standing && moods.is("verb", lemma, Mood.STAND)) {
            String modal = ((VerbGroup) clauses.chunks().get(verb)).modal();
            return modal.isEmpty()
                    ? Factuality.ACTUAL
                    : modal.equals("will") ? Factuality.PLANNED : Factuality.POSSIBLE;
        }
        if (!standing && moods.is("verb", lemma, Mood.ANNOUNCE)) {
            return outer == Factuality.ACTUAL ? Factuality.PLANNED : outer;
        }
        if (moods.governs("verb", lemma)) {
            boolean kept = standing && moods.is("verb", lemma, Mood.WISH) && isChanged(verb);
            return kept ? Factuality.ACTUAL : verbs.governed("verb", lemma, verb, 0);
        }
        return standing ? Factuality.ACTUAL : outer;
    }

    /** Whether the noun group at {@code i} tells itself whose it is: {@code EU sanctions}, {@code sanctions by the EU}. */
    private boolean isOwned(int i) {
        NounGroup noun = (NounGroup) clauses.chunks().get(i);
        return !noun.possessors().isEmpty()
                || !noun.modifiers().isEmpty()
                || links.followers(i).stream()
                        .anyMatch(follower -> follower.preposition().equals("by"));
    }

    /** {@code wants the embargo lifted}: a participle behind the object tells what is to become of it. */
    private boolean isChanged(int verb) {
        for (int k = verb + 1; k < verb + 6; k++) {
            if (clauses.at(k) instanceof VerbGroup next) {
                return next.form() == Chunk.Form.PAST
                        && (moods.is("verb", next.lemma(), Mood.LIFT)
                                || next.lemma().equals("review"));
            }
        }
        return false;
    }

    /** Sanctions that somebody wants lifted, or refuses to lift, stand. */
    private Factuality lifted(int verb, Factuality lifting) {
        VerbGroup group = (VerbGroup) clauses.chunks().get(verb);
        boolean agreed = lifting == Factuality.PLANNED;
        return lifting == Factuality.ACTUAL && !group.negated() || agreed ? Factuality.NEGATED : Factuality.ACTUAL;
    }

    private Factuality bySubject(int verb, boolean standing) {
        VerbGroup group = (VerbGroup) clauses.chunks().get(verb);
        int next = verb + 1;
        while (clauses.is(next, Kind.ADVERB)) {
            next++;
        }
        if (group.lemma().equals("be")
                && clauses.is(next, Kind.ADJECTIVE)
                && moods.governs("adjective", clauses.word(next))) {
            return standing ? Factuality.ACTUAL : verbs.governed("adjective", clauses.word(next), verb, 0);
        }
        if (group.passive() || clauses.isReducedRelative(verb)) {
            return byVerb(lemma(verb), verb, standing, true);
        }
        if (standing) {
            boolean coming = group.lemma().equals("come") || group.lemma().equals("take");
            return coming ? verbs.of(verb) : Factuality.ACTUAL;
        }
        if (moods.is("verb", group.lemma(), Mood.REFUSE) && !group.negated()) {
            return group.lemma().equals("fail") || group.lemma().equals("stop")
                    ? Factuality.ACTUAL
                    : verbs.governed("verb", group.lemma(), verb, 0);
        }
        return verbs.of(verb);
    }

    private Factuality byNoun(Place place, boolean standing) {
        NounGroup outer = (NounGroup) clauses.chunks().get(place.governor());
        if (standing && moods.is("noun", outer.lemma(), Mood.LIFT)) {
            Factuality lifting = placed(place.governor(), false);
            return lifting == Factuality.ACTUAL || lifting == Factuality.PLANNED
                    ? Factuality.NEGATED
                    : Factuality.ACTUAL;
        }
        if (moods.governs("noun", outer.lemma())) {
            boolean negated = outer.words().contains("no") || placed(place.governor(), false) == Factuality.NEGATED;
            return negated ? Factuality.NEGATED : verbs.governed("noun", outer.lemma(), -1, 0);
        }
        if (moods.is("preposition", place.preposition(), Mood.PLAN)) {
            return Factuality.PLANNED;
        }
        return Factuality.ACTUAL;
    }

    private Factuality byPreposition(Place place, boolean standing) {
        String preposition = place.preposition();
        if (moods.is("preposition", preposition, Mood.REFUSE)) {
            return Factuality.NEGATED;
        }
        if (moods.is("preposition", preposition, Mood.PLAN) && !standing) {
            return Factuality.PLANNED;
        }
        if (place.governor() < 0) {
            return Factuality.ACTUAL;
        }
        VerbGroup verb = (VerbGroup) clauses.chunks().get(place.governor());
        String particled =
                moods.verb(verb.lemma(), clauses.word(place.governor() + 1).split(" ", 2)[0]);
        if (!standing && !particled.equals(verb.lemma()) && moods.is("verb", particled, Mood.REFUSE)) {
            return verbs.governed("verb", particled, place.governor(), 0);
        }
        if (place.adjacent()
                && WordClass.COMPLEMENT.has(preposition)
                && moods.governs("verb", verb.lemma())
                && !moods.is("verb", verb.lemma(), Mood.PASS)) {
            return standing && moods.is("verb", verb.lemma(), Mood.REFUSE)
                    ? Factuality.ACTUAL
                    : verbs.governed("verb", verb.lemma(), place.governor(), 0);
        }
        if (preposition.equals("with") && moods.is("verb", verb.lemma(), Mood.WISH)) {
            return verbs.governed("verb", verb.lemma(), place.governor(), 0);
        }
        if (preposition.equals("for")
                || preposition.equals("to")
                || preposition.equals("into")
                || preposition.equals("with")
                || preposition.equals("on")) {
            Factuality outer = verbs.of(place.governor());
            return standing && outer != Factuality.POSSIBLE ? Factuality.ACTUAL : outer;
        }
        return !standing && verbs.of(place.governor()) == Factuality.PLANNED ? Factuality.PLANNED : Factuality.ACTUAL;
    }

    /** The lemma of the verb group at {@code i}, with its particle where the two mean something of their own: {@code call off}. */
    private String lemma(int i) {
        String lemma = ((VerbGroup) clauses.chunks().get(i)).lemma();
        String next = clauses.word(i + 1);
        return next.isEmpty() ? lemma : moods.verb(lemma, next);
    }
}
