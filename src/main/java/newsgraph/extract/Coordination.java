package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import newsgraph.extract.Chunk.Kind;
import newsgraph.extract.Chunk.NounGroup;
import newsgraph.extract.Chunk.VerbGroup;
import newsgraph.resolve.MentionKind;

/**
 * Reads lists of noun groups.
 *
 * <pre>
 *     list   = phrase ("," phrase)* [","] ("and" | "or") phrase      in headlines a comma alone joins, too
 *     phrase = noun group ("of" | other preposition, noun group)*
 * </pre>
 *
 * A list to the right ends before a noun group that is the subject of a verb of its own.
 */
final class Coordination {

    private final ChunkRow row;
    private final boolean headline;
    private final IntFunction<List<NounGroup>> subjects;

    /**
     * Makes a reader of lists.
     *
     * @param row the chunks
     * @param headline whether they are of a headline
     * @param subjects gives the subject of the verb group at an index, as far as it is known by now
     */
    Coordination(ChunkRow row, boolean headline, IntFunction<List<NounGroup>> subjects) {
        this.row = row;
        this.headline = headline;
        this.subjects = subjects;
    }

    /** Returns the noun group at {@code head} with those coordinated to it on its left. */
    List<NounGroup> before(int head) {
        List<NounGroup> groups = new ArrayList<>();
        groups.add((NounGroup) row.get(head));
        int j = head;
        boolean list = false;
        while (true) {
            int k = j - 1;
            boolean and = row.is(k, Kind.CONJUNCTION) && !row.word(k).equals("but");
            if (and) {
                k--;
            }
            boolean comma = row.is(k, Kind.COMMA);
            if (comma) {
                k--;
            }
            boolean joins = and || comma && (list || headline);
            if (row.is(k, Kind.CLOSE)) {
                while (k > 0 && !row.is(k, Kind.OPEN)) {
                    k--;
                }
                k--;
            }
            if (!joins || !(row.at(k) instanceof NounGroup noun) || noun.temporal()) {
                return groups;
            }
            int phrase = phraseHead(k);
            if (phrase < 0) {
                return groups;
            }
            NounGroup before = (NounGroup) row.get(phrase);
            boolean foreign = !and && groups.get(0).core() != null && before.core() == null;
            if (noun.core() != null && before.core() == null || foreign) {
                return groups;
            }
            groups.add(0, before);
            list = true;
            j = phrase;
        }
    }

    /** Returns the noun group at {@code i} with those coordinated to it on its right. */
    List<NounGroup> after(int i) {
        List<NounGroup> groups = new ArrayList<>();
        groups.add((NounGroup) row.get(i));
        int j = i;
        while (true) {
            int k = j + 1;
            if (isNameOf(k, groups.get(groups.size() - 1))) {
                k++;
            }
            if (row.is(k, Kind.OPEN)) {
                while (k < row.size() && !row.is(k, Kind.CLOSE)) {
                    k++;
                }
                k++;
            }
            boolean comma = row.is(k, Kind.COMMA);
            if (comma) {
                k++;
            }
            boolean and = row.is(k, Kind.CONJUNCTION) && !row.word(k).equals("but")
                    || row.word(k).equals("including");
            if (and) {
                k++;
            }
            if (row.word(k).equals("also")
                    || row.word(k).equals("then")
                    || row.word(k).equals("later")) {
                k++;
            }
            if (!(comma || and) || !(row.at(k) instanceof NounGroup noun) || noun.temporal()) {
                return groups;
            }
            boolean listGoesOn = and || isListed(k);
            boolean startsClause = startsClause(k);
            if (!listGoesOn || startsClause) {
                return groups;
            }
            groups.add(noun);
            j = k;
        }
    }

    /** {@code the trading company [Norwin]}: a name right behind the noun that tells what it is the name of. */
    private boolean isNameOf(int k, NounGroup described) {
        return row.at(k) instanceof NounGroup name
                && name.core() != null
                && name.core().kind() == MentionKind.NAME
                && described.core() != null
                && described.core().kind() == MentionKind.NOMINAL;
    }

    private boolean isListed(int k) {
        int next = k + 1;
        return row.is(next, Kind.CONJUNCTION)
                || row.is(next, Kind.COMMA)
                        && (row.at(next + 1) instanceof NounGroup || row.is(next + 1, Kind.CONJUNCTION))
                        && row.at(k) instanceof NounGroup noun
                        && noun.core() != null;
    }

    /** Whether the noun group at {@code k} is the subject of a finite verb that follows. */
    private boolean startsClause(int k) {
        int j = k + 1;
        while (row.is(j, Kind.ADVERB)) {
            j++;
        }
        return row.at(j) instanceof VerbGroup verb
                && verb.isFinite()
                && !row.isReducedRelative(j)
                && subjects.apply(j).contains((NounGroup) row.get(k));
    }

    /** Returns the head of the phrase that the noun group at {@code j} ends: {@code leaders of France}; -1 behind a bare preposition. */
    int phraseHead(int j) {
        int head = listInPhrase(j);
        while (row.is(head - 1, Kind.PREPOSITION)) {
            int before = head - 2;
            while (row.is(before, Kind.ADVERB)) {
                before--;
            }
            if (!(row.at(before) instanceof NounGroup noun) || noun.temporal()) {
                return -1;
            }
            head = before;
        }
        if (row.at(head) instanceof NounGroup noun && noun.temporal()) {
            return -1;
        }
        return head;
    }

    /** Returns the head of the phrase that the noun group at {@code j} ends, that group itself behind a bare preposition. */
    int phraseHeadOr(int j) {
        int head = phraseHead(j);
        return head < 0 ? j : head;
    }

    /** {@code between the EU and Turkey}: the first of a list behind a preposition, else {@code j}. */
    private int listInPhrase(int j) {
        int first = j;
        while (row.is(first - 1, Kind.CONJUNCTION) && row.at(first - 2) instanceof NounGroup
                || row.is(first - 1, Kind.COMMA)
                        && first < j
                        && row.at(first - 2) instanceof NounGroup item
                        && (item.core() != null || ((NounGroup) row.get(first)).core() == null)) {
            first -= 2;
        }
        return row.is(first - 1, Kind.PREPOSITION)
                        && (row.word(first - 1).equals("between")
                                || row.word(first - 1).equals("of"))
                ? first
                : j;
    }
}
