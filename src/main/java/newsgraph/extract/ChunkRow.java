package newsgraph.extract;

import java.util.List;
import newsgraph.extract.Chunk.Form;
import newsgraph.extract.Chunk.Joint;
import newsgraph.extract.Chunk.Kind;
import newsgraph.extract.Chunk.NounGroup;
import newsgraph.extract.Chunk.VerbGroup;
import org.jspecify.annotations.Nullable;

/** The chunks of a sentence in their order, asked by index; an index outside of it is no error but nothing. */
final class ChunkRow {

    private final List<Chunk> chunks;

    ChunkRow(List<Chunk> chunks) {
        this.chunks = chunks;
    }

    List<Chunk> all() {
        return chunks;
    }

    Chunk get(int i) {
        return chunks.get(i);
    }

    int size() {
        return chunks.size();
    }

    @Nullable
    Chunk at(int i) {
        return i >= 0 && i < chunks.size() ? chunks.get(i) : null;
    }

    boolean is(int i, Kind kind) {
        return at(i) instanceof Joint joint && joint.kind() == kind;
    }

    String word(int i) {
        return at(i) instanceof Joint joint ? joint.word() : "";
    }

    /** Returns the index of the verb group before {@code i} in the same sentence or half of one, -1 if there is none. */
    int previousVerb(int i) {
        for (int k = i - 1; k >= 0; k--) {
            if (chunks.get(k) instanceof VerbGroup) {
                return k;
            }
            if (is(k, Kind.BREAK) && (word(k).equals(";") || word(k).equals("."))) {
                return -1;
            }
        }
        return -1;
    }

    /** Returns the index of the last chunk up to {@code i} that is no adverb, adjective or expression of time. */
    int skipBack(int i) {
        int j = i;
        while (is(j, Kind.ADVERB) || is(j, Kind.ADJECTIVE) || at(j) instanceof NounGroup noun && noun.temporal()) {
            boolean time = at(j) instanceof NounGroup;
            j--;
            if (time && is(j, Kind.PREPOSITION)) {
                j--;
            }
        }
        return j;
    }

    /** Returns the index before the bracket that the one at {@code close} ends. */
    int beforeBrackets(int close) {
        int j = close;
        while (j >= 0 && !is(j, Kind.OPEN)) {
            j--;
        }
        return j - 1;
    }

    /** Whether the preposition at {@code i} belongs to the verb before it: {@code kicked off a visit}. */
    boolean isParticle(int i) {
        boolean particle = switch (word(i)) {
            case "off", "up", "out", "down", "over", "back", "away" -> true;
            default -> false;
        };
        return particle && at(i - 1) instanceof VerbGroup && at(i + 1) instanceof NounGroup;
    }

    /** A bare past form is a participle behind a noun that is not its subject: {@code sanctions imposed by}. */
    boolean isReducedRelative(int i) {
        if (!(at(i) instanceof VerbGroup verb) || verb.form() != Form.PAST) {
            return false;
        }
        int j = skipBack(i - 1);
        if (j < 0 && word(i + 1).equals("by")) {
            return true;
        }
        if (!(at(j) instanceof NounGroup noun)) {
            return is(j, Kind.COMMA) && word(i + 1).equals("by") && at(j - 1) instanceof NounGroup;
        }
        if (word(i + 1).equals("by")) {
            boolean byActor = at(i + 2) instanceof NounGroup agent
                    && (agent.core() != null || !agent.modifiers().isEmpty());
            return noun.core() == null || byActor;
        }
        boolean objectFollows = at(i + 1) instanceof NounGroup next && !next.temporal();
        boolean behindVerb = at(j - 1) instanceof VerbGroup || is(j - 1, Kind.PREPOSITION) && previousVerb(j) >= 0;
        return noun.core() == null && !objectFollows && behindVerb && !is(i + 1, Kind.SUBORDINATOR);
    }
}
