package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import newsgraph.extract.Chunk.Kind;
import newsgraph.extract.Chunk.NounGroup;
import newsgraph.extract.Chunk.VerbGroup;
import newsgraph.resolve.Reference;

/**
 * Fills the slots of frames whose trigger is a verb.
 *
 * <pre>
 *     subject object   the passive and the participle on a noun swap them: "imposed by"
 *     owner            whose the object is: "froze Deripaska's assets"
 *     infinitive       the verb of "to enter", "from entering"
 *     adjective        behind a copula
 *     all else         a preposition behind the verb
 * </pre>
 */
final class VerbSlots {

    private final Clauses clauses;
    private final Actors actors;

    VerbSlots(Clauses clauses, Actors actors) {
        this.clauses = clauses;
        this.actors = actors;
    }

    /** Returns what stands in {@code slot} of the verb group at {@code i}; the passive swaps subject and object. */
    Filling of(int i, String slot, boolean loose) {
        VerbGroup verb = (VerbGroup) clauses.chunks().get(i);
        boolean swapped = verb.passive() || clauses.isReducedRelative(i);
        return switch (slot) {
            case "subject" ->
                swapped ? actors.behind(clauses.followers(i), "by", loose) : actors.of(clauses.subject(i), loose);
            case "object" -> swapped ? actors.of(clauses.subject(i), loose) : object(i, loose);
            case "infinitive" -> infinitive(i);
            case "owner" -> owner(i);
            case "adjective" -> adjective(i);
            default -> actors.behind(clauses.followers(i), slot, loose);
        };
    }

    /** Returns the object of the verb group at {@code i}, or whom a relative pronoun stands for. */
    Filling object(int i, boolean loose) {
        for (Follower follower : clauses.followers(i)) {
            if (follower.preposition().isEmpty()) {
                return actors.of(follower.groups(), loose);
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
                return actors.of(List.of(noun), loose);
            }
        }
        return Filling.EMPTY;
    }

    /** Whose the object of a verb is: {@code froze Deripaska's assets}. */
    private Filling owner(int i) {
        List<Reference> owners = new ArrayList<>();
        for (NounGroup group : object(i, false).groups()) {
            owners.addAll(group.possessors().isEmpty() ? group.modifiers() : group.possessors());
        }
        return Filling.of(owners);
    }

    /** The adjective behind a copula, as a group whose lemma it is. */
    private Filling adjective(int i) {
        return clauses.is(i + 1, Kind.ADJECTIVE)
                ? Filling.word(
                        clauses.chunks().get(i + 1), clauses.chunks().get(i + 1).first(), clauses.word(i + 1))
                : Filling.EMPTY;
    }

    /** The infinitive or gerund behind what follows the verb, as a group whose lemma is that of the verb. */
    private Filling infinitive(int i) {
        for (int k = i + 1; k < clauses.chunks().size(); k++) {
            if (clauses.at(k) instanceof VerbGroup verb) {
                boolean own = !verb.isFinite() && clauses.governor(k) == i;
                return own ? Filling.word(verb, verb.head(), verb.lemma()) : Filling.EMPTY;
            }
        }
        return Filling.EMPTY;
    }
}
