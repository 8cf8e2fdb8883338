package newsgraph.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import newsgraph.extract.Chunk.Kind;
import newsgraph.extract.Chunk.NounGroup;
import newsgraph.extract.Chunk.VerbGroup;
import org.jspecify.annotations.Nullable;

/**
 * Ties the chunks of a sentence to clauses: for each verb group its subject and its governor, read from left to right
 * by {@link FiniteSubjects} and {@link NonFiniteSubjects}, and what follows it, read by {@link Followers}.
 */
final class Clauses {

    /** How many chunks a verb looks away for what belongs to it. */
    static final int REACH = 24;

    private final ChunkRow row;
    private final boolean headline;
    private final List<Tie> ties;
    private final Followers followers;

    Clauses(List<Chunk> chunks, boolean headline) {
        this.headline = headline;
        row = new ChunkRow(chunks);
        ties = new ArrayList<>(Collections.nCopies(chunks.size(), Tie.NONE));
        Coordination coordination =
                new Coordination(row, headline, i -> ties.get(i).subject());
        followers = new Followers(row, coordination);
        tieVerbs(coordination);
    }

    private void tieVerbs(Coordination coordination) {
        FiniteSubjects finite = new FiniteSubjects(row, coordination, ties);
        NonFiniteSubjects nonFinite = new NonFiniteSubjects(row, coordination, ties);
        for (int i = 0; i < row.size(); i++) {
            if (row.get(i) instanceof VerbGroup verb) {
                Tie tie = verb.isFinite() ? finite.tie(i) : nonFinite.tie(i, verb);
                boolean opens = row.isReducedRelative(i) && tie.subject().isEmpty();
                ties.set(i, opens ? Tie.of(nonFinite.upcomingSubject(i), -1) : tie);
            }
        }
    }

    List<Chunk> chunks() {
        return row.all();
    }

    boolean isHeadline() {
        return headline;
    }

    /** Returns the understood subject of the verb group at {@code i}: its coordinated noun groups, none if unknown. */
    List<NounGroup> subject(int i) {
        return ties.get(i).subject();
    }

    /** Returns the index of the verb group that governs the one at {@code i}, -1 if it stands on its own. */
    int governor(int i) {
        return ties.get(i).governor();
    }

    /** Returns the index of the verb group that the one at {@code i} is coordinated to, -1 if it is to none. */
    int coordinate(int i) {
        return ties.get(i).coordinate();
    }

    @Nullable
    Chunk at(int i) {
        return row.at(i);
    }

    boolean is(int i, Kind kind) {
        return row.is(i, kind);
    }

    String word(int i) {
        return row.word(i);
    }

    int previousVerb(int i) {
        return row.previousVerb(i);
    }

    /** Whether the verb group at {@code i} is a participle on the noun before it: {@code sanctions imposed by}. */
    boolean isReducedRelative(int i) {
        return row.isReducedRelative(i);
    }

    /** Whether the preposition at {@code i} belongs to the verb before it: {@code kicked off a visit}. */
    boolean isParticle(int i) {
        return row.isParticle(i);
    }

    /** Returns the objects and phrases behind the chunk at {@code from}, up to the next clause. */
    List<Follower> followers(int from) {
        return followers.of(from);
    }
}
