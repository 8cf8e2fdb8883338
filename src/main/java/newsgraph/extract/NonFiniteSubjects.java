package newsgraph.extract;

import java.util.List;
import newsgraph.extract.Chunk.Form;
import newsgraph.extract.Chunk.Kind;
import newsgraph.extract.Chunk.NounGroup;
import newsgraph.extract.Chunk.VerbGroup;
import newsgraph.resolve.Reference.Use;

/**
 * Finds the understood subjects of infinitives and gerunds.
 *
 * <pre>
 *     "to" verb "and" "to" verb       that of the first
 *     noun, gerund | noun gerund      the noun
 *     verb noun "from" gerund         the noun: "kept Kim from reaching Seoul"
 *     "for" noun "to" verb            the noun: "plans for Kim to visit"
 *     verb [object] "to" verb         that of the verb; the object where the verb has others act: "urged Kim to meet"
 *     "After" gerund ..., noun        the noun that follows
 * </pre>
 */
final class NonFiniteSubjects {

    private final ChunkRow row;
    private final Coordination coordination;
    private final List<Tie> ties;

    /** Makes a finder that reads from {@code ties} what is known of the verbs before. */
    NonFiniteSubjects(ChunkRow row, Coordination coordination, List<Tie> ties) {
        this.row = row;
        this.coordination = coordination;
        this.ties = ties;
    }

    /** Returns how the infinitive or gerund at {@code i} hangs, the verbs before it being tied. */
    Tie tie(int i, VerbGroup verb) {
        int j = i - 1;
        while (row.is(j, Kind.ADVERB) || row.at(j) instanceof NounGroup noun && noun.temporal()) {
            j--;
        }
        int governor = row.previousVerb(i);
        if (row.is(j, Kind.CONJUNCTION)
                && governor >= 0
                && row.get(governor) instanceof VerbGroup before
                && before.form() == verb.form()) {
            return Tie.of(ties.get(governor).subject(), ties.get(governor).governor());
        }
        if (row.is(j, Kind.COMMA)
                && governor < 0
                && row.at(j - 1) instanceof NounGroup before
                && before.core() != null) {
            return Tie.of(listAt(j - 1), -1);
        }
        if (verb.form() == Form.INFINITIVE
                && row.at(j) instanceof NounGroup subject
                && subject.core() != null
                && subject.core().use() != Use.PLACE
                && row.word(j - 1).equals("for")
                && !(row.at(j - 2) instanceof VerbGroup before && WordClass.MOTION.has(before.lemma()))) {
            return Tie.of(List.of(subject), governor);
        }
        if (verb.form() == Form.GERUND
                && row.word(j).equals("from")
                && row.at(j - 1) instanceof NounGroup stopped
                && stopped.core() != null
                && row.at(j - 2) instanceof VerbGroup stopping
                && !stopping.passive()) {
            return Tie.of(List.of(stopped), governor);
        }
        boolean adjacentNoun = row.at(j) instanceof NounGroup;
        if (verb.form() == Form.GERUND && adjacentNoun && !row.is(j - 1, Kind.PREPOSITION)
                || adjacentNoun && governor < 0) {
            return Tie.of(listAt(j), governor);
        }
        return Tie.of(governor < 0 ? upcomingSubject(i) : controller(governor, i, verb), governor);
    }

    private List<NounGroup> listAt(int j) {
        return coordination.before(coordination.phraseHeadOr(j));
    }

    /** {@code urged Kim to meet}: the object of a verb that has others act, else its subject. */
    private List<NounGroup> controller(int governor, int i, VerbGroup verb) {
        VerbGroup above = (VerbGroup) row.get(governor);
        List<NounGroup> object =
                verb.form() == Form.INFINITIVE && WordClass.OBJECT_CONTROL.has(above.lemma()) && !above.passive()
                        ? objectBetween(governor, i)
                        : List.of();
        return object.isEmpty() ? ties.get(governor).subject() : object;
    }

    /** {@code After meeting Kim, Trump said}: the subject of the clause that follows. */
    List<NounGroup> upcomingSubject(int i) {
        for (int k = i + 1; k < row.size() && k < i + Clauses.REACH; k++) {
            if (row.is(k, Kind.COMMA) && row.at(k + 1) instanceof NounGroup noun && !noun.temporal()) {
                List<NounGroup> groups = coordination.after(k + 1);
                if (groups.stream().anyMatch(g -> g.core() != null)) {
                    return groups;
                }
            }
        }
        return List.of();
    }

    private List<NounGroup> objectBetween(int governor, int i) {
        for (int k = governor + 1; k < i; k++) {
            if (row.at(k) instanceof NounGroup noun && !noun.temporal()) {
                return coordination.after(k);
            }
        }
        return List.of();
    }
}
