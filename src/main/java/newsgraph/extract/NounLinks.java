package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import newsgraph.extract.Chunk.Form;
import newsgraph.extract.Chunk.Kind;
import newsgraph.extract.Chunk.NounGroup;
import newsgraph.extract.Chunk.VerbGroup;
import newsgraph.resolve.Reference.Use;

/** Finds out how a noun group hangs in its sentence: on which verb or noun, and what hangs on it. */
final class NounLinks {

    /** How a noun group hangs on its governor. */
    enum Link {
        /** Object of the verb. */
        OBJECT,
        /** Subject of the verb. */
        SUBJECT,
        /** Behind a preposition on the verb. */
        ADJUNCT,
        /** Behind a preposition on a noun. */
        NOUN,
        /** On nothing. */
        NONE
    }

    /**
     * A noun group's place.
     *
     * @param link how
     * @param governor index of the verb or noun that it hangs on, -1 for none
     * @param preposition before it, empty if there is none
     * @param adjacent whether the preposition follows the verb at once: {@code called for talks}
     */
    record Place(Link link, int governor, String preposition, boolean adjacent) {

        Place(Link link, int governor, String preposition) {
            this(link, governor, preposition, false);
        }
    }

    private final Clauses clauses;

    NounLinks(Clauses clauses) {
        this.clauses = clauses;
    }

    /** Returns the place of the noun group at {@code i}. */
    Place place(int i) {
        int first = firstOfList(i);
        int before = first - 1;
        while (clauses.is(before, Kind.ADVERB) || clauses.at(before) instanceof NounGroup noun && noun.temporal()) {
            before--;
        }
        if (clauses.is(before, Kind.PREPOSITION)) {
            return clauses.isParticle(before) ? new Place(Link.OBJECT, before - 1, "") : behindPreposition(before);
        }
        if (clauses.at(before) instanceof VerbGroup verb
                && !verb.passive()
                && !(Moods.get().is("verb", verb.lemma(), Moods.Mood.SAY) && verbOfSubject(first) >= 0)) {
            return new Place(Link.OBJECT, before, "");
        }
        if (clauses.at(before) instanceof VerbGroup && verbOfSubject(first) < 0) {
            return new Place(Link.OBJECT, before, "");
        }
        if (clauses.at(before) instanceof NounGroup
                && clauses.at(before - 1) instanceof VerbGroup giver
                && (giver.lemma().equals("pay")
                        || giver.lemma().equals("give")
                        || giver.lemma().equals("grant")
                        || giver.lemma().equals("offer")
                        || giver.lemma().equals("deny"))) {
            return new Place(Link.OBJECT, before - 1, "");
        }
        int verb = verbOfSubject(first);
        return verb >= 0 ? new Place(Link.SUBJECT, verb, "") : new Place(Link.NONE, -1, "");
    }

    private Place behindPreposition(int preposition) {
        String word = clauses.word(preposition);
        int before = preposition - 1;
        if (word.equals("of")
                && clauses.at(before) instanceof NounGroup amount
                && (amount.temporal() || WordClass.AMOUNT.has(amount.lemma()))) {
            return place(before);
        }
        if (word.equals("of")
                && WordClass.AMOUNT.has(clauses.word(before))
                && clauses.at(before - 1) instanceof VerbGroup) {
            return new Place(Link.OBJECT, before - 1, "");
        }
        while (clauses.is(before, Kind.ADVERB) || clauses.at(before) instanceof NounGroup noun && noun.temporal()) {
            before--;
        }
        int verb = clauses.previousVerb(preposition);
        if (clauses.at(before) instanceof NounGroup noun) {

            boolean people = noun.core() != null && noun.core().use() != Use.PLACE && word.equals("for");
            boolean own = people || word.equals("of") || verb < 0 || isMoody(noun.lemma());
            return own ? new Place(Link.NOUN, before, word) : new Place(Link.ADJUNCT, verb, word);
        }
        if (clauses.is(before, Kind.COMMA)) {
            int next = nextFinite(preposition);
            boolean inserted = next >= 0
                    && clauses.subject(next).stream().anyMatch(subject -> startsBetween(subject, verb, preposition));
            if (inserted) {
                return new Place(Link.ADJUNCT, next, word);
            }
        }
        if (verb >= 0 && !clauses.is(before, Kind.BREAK)) {
            return new Place(Link.ADJUNCT, verb, word, before == verb);
        }
        return new Place(Link.ADJUNCT, nextFinite(preposition), word);
    }

    /** Whether {@code group} stands behind the chunk {@code from} and before {@code to}. */
    private boolean startsBetween(NounGroup group, int from, int to) {
        int after = from < 0 ? -1 : clauses.chunks().get(from).first();
        return group.first() > after && group.first() < clauses.chunks().get(to).first();
    }

    private static boolean isMoody(String lemma) {
        return Moods.get().is("noun", lemma, Moods.Mood.WISH)
                || Moods.get().is("noun", lemma, Moods.Mood.PLAN)
                || Moods.get().is("noun", lemma, Moods.Mood.REFUSE)
                || Moods.get().is("noun", lemma, Moods.Mood.LIFT);
    }

    private int nextFinite(int from) {
        for (int k = from + 1; k < clauses.chunks().size(); k++) {
            boolean relative = clauses.is(k - 1, Kind.RELATIVE)
                    || clauses.is(k - 2, Kind.RELATIVE) && clauses.is(k - 1, Kind.ADVERB);
            if (clauses.at(k) instanceof VerbGroup verb
                    && verb.isFinite()
                    && !relative
                    && !clauses.isReducedRelative(k)) {
                return k;
            }
        }
        return -1;
    }

    private int firstOfList(int i) {
        int first = i;
        while (clauses.is(first - 1, Kind.CONJUNCTION) && clauses.at(first - 2) instanceof NounGroup
                || clauses.is(first - 1, Kind.CONJUNCTION)
                        && clauses.is(first - 2, Kind.COMMA)
                        && clauses.at(first - 3) instanceof NounGroup) {
            int before = clauses.is(first - 2, Kind.COMMA) ? first - 3 : first - 2;
            NounGroup noun = (NounGroup) clauses.chunks().get(before);
            if (noun.core() != null || noun.temporal()) {
                return first;
            }
            first = before;
        }
        return first;
    }

    private int verbOfSubject(int i) {
        NounGroup noun = (NounGroup) clauses.chunks().get(i);
        for (int k = i + 1; k < clauses.chunks().size() && k < i + 24; k++) {
            if (clauses.at(k) instanceof VerbGroup
                    && clauses.subject(k).contains(noun)
                    && !clauses.isReducedRelative(k)) {
                return k;
            }
        }
        return -1;
    }

    /** Returns what follows the noun group at {@code i}, with what follows a participle on it: {@code imposed by X on Y}. */
    List<Follower> followers(int i) {
        List<Follower> followers = new ArrayList<>(clauses.followers(i));
        int verb = clauseOn(i);
        if (verb >= 0) {
            followers.addAll(clauses.followers(verb));
        }
        return followers;
    }

    /** Returns the verb of the participle or relative clause on the noun group at {@code i}, -1 if there is none. */
    int clauseOn(int i) {
        int k = i + 1;
        if (clauses.is(k, Kind.COMMA)) {
            k++;
        }
        boolean that = clauses.is(k, Kind.SUBORDINATOR) && clauses.word(k).equals("that");
        if (clauses.is(k, Kind.RELATIVE) || that) {
            k++;
        }
        if (clauses.at(k) instanceof NounGroup
                && clauses.at(k + 1) instanceof VerbGroup verb
                && verb.isFinite()
                && k == i + 1 + (clauses.is(i + 1, Kind.RELATIVE) || that ? 1 : 0)) {
            return gives(verb) ? k + 1 : -1;
        }
        while (clauses.is(k, Kind.ADVERB)) {
            k++;
        }
        boolean clause = clauses.at(k) instanceof VerbGroup verb
                && gives(verb)
                && (clauses.isReducedRelative(k)
                        || verb.form() == Form.PAST
                        || clauses.is(k - 1, Kind.RELATIVE)
                        || verb.passive());
        return clause ? k : -1;
    }

    private static boolean gives(VerbGroup verb) {
        Moods moods = Moods.get();
        return moods.is("verb", verb.lemma(), Moods.Mood.LET)
                || moods.is("verb", verb.lemma(), Moods.Mood.PLAN)
                || moods.is("verb", verb.lemma(), Moods.Mood.ANNOUNCE)
                || moods.is("verb", verb.lemma(), Moods.Mood.LIFT);
    }
}
