package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import newsgraph.extract.Chunk.Joint;
import newsgraph.extract.Chunk.Kind;
import newsgraph.extract.Chunk.NounGroup;
import newsgraph.extract.Chunk.VerbGroup;

/**
 * Reads the objects and phrases behind a verb or noun.
 *
 * <pre>
 *     followers = (adverb | adjective | brackets | time | [preposition] list)*
 *     a comma is passed before a preposition or a time, "and" before a preposition; a verb and all else end them
 * </pre>
 */
final class Followers {

    private final ChunkRow row;
    private final Coordination coordination;

    Followers(ChunkRow row, Coordination coordination) {
        this.row = row;
        this.coordination = coordination;
    }

    /** Returns the objects and phrases behind the chunk at {@code from}, up to the next clause. */
    List<Follower> of(int from) {
        List<Follower> followers = new ArrayList<>();
        String preposition = "";
        int i = from + 1;
        int limit = Math.min(row.size(), from + Clauses.REACH);
        while (i < limit) {
            Chunk chunk = row.get(i);
            if (chunk instanceof NounGroup noun) {
                if (noun.temporal()) {
                    preposition = "";
                    i++;
                    continue;
                }
                List<NounGroup> groups = coordination.after(i);
                followers.add(new Follower(preposition, groups, i));
                i = row.all().indexOf(groups.get(groups.size() - 1)) + 1;
                preposition = "";
            } else if (chunk instanceof VerbGroup) {
                return followers;
            } else {
                Joint joint = (Joint) chunk;
                int aside = joint.is(Kind.BREAK) ? behindAside(i, limit) : i;
                if (aside == i && !goesOn(i, joint)) {
                    return followers;
                }
                if (aside > i) {
                    i = aside;
                    continue;
                }
                if (joint.is(Kind.PREPOSITION)) {
                    boolean particle = i == from + 1 && row.get(from) instanceof VerbGroup && row.isParticle(i);
                    preposition = particle ? "" : joint.word();
                }
                while (joint.is(Kind.OPEN) && i < limit && !row.is(i, Kind.CLOSE)) {
                    i++;
                }
                i++;
            }
        }
        return followers;
    }

    /** Returns the index behind what stands between the dash at {@code i} and the next, if a preposition follows; else {@code i}. */
    private int behindAside(int i, int limit) {
        if (!isDash(i)) {
            return i;
        }
        for (int j = i + 1; j < limit; j++) {
            if (isDash(j)) {
                return row.is(j + 1, Kind.PREPOSITION) ? j + 1 : i;
            }
        }
        return i;
    }

    private boolean isDash(int i) {
        String word = row.word(i);
        return row.is(i, Kind.BREAK) && (word.equals("—") || word.equals("–") || word.equals("--"));
    }

    private boolean goesOn(int i, Joint joint) {
        return switch (joint.kind()) {
            case PREPOSITION, ADVERB, ADJECTIVE, OPEN -> true;
            case COMMA -> passesComma(i);
            case CONJUNCTION ->
                row.is(i + 1, Kind.PREPOSITION) || row.is(i + 1, Kind.ADVERB) && row.is(i + 2, Kind.PREPOSITION);
            default -> false;
        };
    }

    private boolean passesComma(int comma) {
        int next = comma + 1;
        while (row.is(next, Kind.ADVERB)) {
            next++;
        }
        return row.is(next, Kind.PREPOSITION) || row.at(next) instanceof NounGroup noun && noun.temporal();
    }
}
