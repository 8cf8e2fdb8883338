package newsgraph.extract;

import java.util.List;
import newsgraph.extract.Chunk.Form;
import newsgraph.extract.Chunk.Kind;
import newsgraph.extract.Chunk.NounGroup;
import newsgraph.extract.Chunk.VerbGroup;

/**
 * Finds the subjects of finite verbs and of past participles on nouns, to their left.
 *
 * <pre>
 *     subject   = list ["," insertion ","] [clause with relative pronoun] [adverb]* verb
 *     insertion = relative clause | phrase with preposition | participle ... | apposition | "but" ...
 *     "and" verb                    has the subject of the verb before
 *     noun [","] "who" verb         has the noun
 *     noun participle               has the noun: "sanctions imposed by"
 * </pre>
 */
final class FiniteSubjects {

    private final ChunkRow row;
    private final Coordination coordination;
    private final List<Tie> ties;

    /** Makes a finder that reads from {@code ties} what is known of the verbs before. */
    FiniteSubjects(ChunkRow row, Coordination coordination, List<Tie> ties) {
        this.row = row;
        this.coordination = coordination;
        this.ties = ties;
    }

    /** Returns how the finite verb group at {@code i} hangs, the ones before it being tied. */
    Tie tie(int i) {
        if (row.isReducedRelative(i)) {
            return Tie.of(nounBefore(i), -1);
        }
        int j = row.skipBack(i - 1);
        if (row.is(j, Kind.RELATIVE)) {
            int antecedent = row.is(j - 1, Kind.COMMA) ? j - 2 : j - 1;
            antecedent = row.is(antecedent, Kind.PREPOSITION) ? antecedent - 1 : antecedent;
            return Tie.of(antecedent(antecedent), -1);
        }
        int coordinate = coordinatedVerb(j);
        if (coordinate >= 0) {
            Tie before = ties.get(coordinate);
            return new Tie(before.subject(), before.governor(), coordinate);
        }
        int before = row.previousVerb(i);
        return Tie.of(finiteSubject(j), before >= 0 && isComplement(before, i) ? before : -1);
    }

    /** Whether the finite verb at {@code i} stands in what the one at {@code before} says or wants. */
    private boolean isComplement(int before, int i) {
        VerbGroup above = (VerbGroup) row.get(before);
        if (!Moods.get().embeds(above.lemma())) {
            return false;
        }
        for (int k = before + 1; k < i; k++) {
            if (row.is(k, Kind.CONJUNCTION)
                            && !(row.at(k - 1) instanceof NounGroup && row.at(k + 1) instanceof NounGroup)
                    || row.is(k, Kind.RELATIVE)) {
                return false;
            }
        }
        return true;
    }

    /** {@code arrived ... and met}, {@code arrived ..., met and left}: the verb before, -1 if a subject stands between. */
    private int coordinatedVerb(int j) {
        if (!row.is(j, Kind.CONJUNCTION)) {
            return -1;
        }
        for (int v = row.previousVerb(j); v >= 0 && v > j - Clauses.REACH; v = row.previousVerb(v)) {
            boolean bare = row.get(j + 1) instanceof VerbGroup next
                    && next.form() == Form.FINITE
                    && !next.past()
                    && next.modal().isEmpty();
            if (row.get(v) instanceof VerbGroup verb
                    && !isAside(v, j)
                    && (verb.isFinite() && !row.isReducedRelative(v) || bare && verb.form() == Form.INFINITIVE)) {
                return v;
            }
        }
        return -1;
    }

    /** {@code Kim paid a visit, newspapers said, and was received}: what the aside says has the subject before it. */
    private boolean isAside(int verb, int conjunction) {
        return row.is(conjunction - 1, Kind.COMMA)
                && row.skipBack(conjunction - 2) == verb
                && row.get(verb) instanceof VerbGroup says
                && Moods.get().is("verb", says.lemma(), Moods.Mood.SAY)
                && row.at(verb - 1) instanceof NounGroup
                && row.is(verb - 2, Kind.COMMA)
                && row.previousVerb(verb) >= 0;
    }

    /** Walks left over phrases, relative clauses and insertions to the noun group that is the subject. */
    private List<NounGroup> finiteSubject(int from) {
        int j = from;
        int steps = 0;
        while (j >= 0 && steps++ < Clauses.REACH) {
            Chunk chunk = row.get(j);
            if (chunk instanceof NounGroup) {
                int head = coordination.phraseHead(j);
                if (head >= 0) {
                    return coordination.before(head);
                }
                j = openingOf(j) - 1;
            } else if (row.is(j, Kind.COMMA)) {
                int open = insertionStart(j);
                if (open < 0) {
                    return List.of();
                }
                j = open - 1;
            } else if (row.is(j, Kind.CLOSE)) {
                j = row.beforeBrackets(j);
            } else if (row.is(j, Kind.ADVERB) || row.is(j, Kind.ADJECTIVE) || row.is(j, Kind.QUOTE)) {
                j--;
            } else if (chunk instanceof VerbGroup && steps > 1) {
                return relativeSkip(j);
            } else {
                return List.of();
            }
        }
        return List.of();
    }

    /** {@code the man who met Kim left}: behind a relative clause without commas the subject stands before it. */
    private List<NounGroup> relativeSkip(int verb) {
        int k = row.skipBack(verb - 1);
        return row.is(k, Kind.RELATIVE) ? antecedent(k - 1) : ties.get(verb).subject();
    }

    private int openingOf(int j) {
        int k = j;
        while (k > 0 && !row.is(k, Kind.PREPOSITION)) {
            k--;
        }
        return k;
    }

    /** Returns the index of the comma that opens the insertion which the comma at {@code close} ends, -1 if it opens none. */
    private int insertionStart(int close) {
        for (int k = close - 1; k >= 0 && k > close - Clauses.REACH; k--) {
            if (row.is(k, Kind.COMMA) && (k == 0 || row.at(k - 1) instanceof NounGroup || row.is(k - 1, Kind.CLOSE))) {
                return isInsertion(k + 1, close) ? k : -1;
            }
        }
        return -1;
    }

    private boolean isInsertion(int from, int close) {
        Chunk first = row.get(from);
        if (row.is(from, Kind.RELATIVE)
                || row.is(from, Kind.PREPOSITION)
                || row.is(from, Kind.ADVERB)
                || row.is(from, Kind.ADJECTIVE)
                || row.is(from, Kind.SUBORDINATOR)) {
            return true;
        }
        if (first instanceof VerbGroup verb) {
            return verb.form() != Form.FINITE;
        }
        return first instanceof NounGroup || close - from < 3 || row.word(from).equals("but");
    }

    private List<NounGroup> antecedent(int i) {
        int j = i;
        if (row.is(j, Kind.COMMA)) {
            j--;
        }
        if (row.is(j, Kind.CLOSE)) {
            j = row.beforeBrackets(j);
        }
        if (row.at(j) instanceof NounGroup time && time.temporal()) {
            j = row.is(j - 1, Kind.PREPOSITION) ? j - 2 : j - 1;
        }
        if (!(row.at(j) instanceof NounGroup noun)) {
            return List.of();
        }
        boolean ofActor = row.is(j - 1, Kind.PREPOSITION)
                && noun.core() == null
                && row.at(j - 2) instanceof NounGroup outer
                && outer.core() != null;
        return List.of(ofActor ? (NounGroup) row.get(j - 2) : noun);
    }

    private List<NounGroup> nounBefore(int i) {
        int j = row.skipBack(i - 1);
        if (row.is(j, Kind.COMMA)) {
            j--;
        }
        return row.at(j) instanceof NounGroup noun ? List.of(noun) : List.of();
    }
}
