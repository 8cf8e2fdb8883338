package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import newsgraph.extract.Chunk.NounGroup;
import newsgraph.extract.Chunk.VerbGroup;
import newsgraph.resolve.Reference;
import org.jspecify.annotations.Nullable;

/** Finds the actors that noun groups refer to. */
final class Actors {

    private final Clauses clauses;

    Actors(Clauses clauses) {
        this.clauses = clauses;
    }

    /** Returns the actors that {@code groups} refer to; if {@code loose}, those before a head that is none count, too. */
    Filling of(List<NounGroup> groups, boolean loose) {
        List<Reference> references = new ArrayList<>();
        for (NounGroup group : groups) {
            if (WordClass.LED.has(group.lemma())) {
                references.addAll(leaders(group));
            }
            Reference some = group.core() == null ? someOf(group) : null;
            if (some != null) {
                references.add(some);
            } else if (group.core() != null) {
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

    /** Returns the actors behind {@code preposition}, empty for objects, among {@code followers}. */
    Filling behind(List<Follower> followers, String preposition, boolean loose) {
        List<NounGroup> groups = new ArrayList<>();
        for (Follower follower : followers) {
            if (follower.preposition().equals(preposition)) {
                groups.addAll(follower.groups());
            }
        }
        return groups.isEmpty() ? Filling.EMPTY : of(groups, loose);
    }

    /** {@code two of its directors}: those of whom it is some, null if it is no such group. */
    private @Nullable Reference someOf(NounGroup group) {
        int i = clauses.chunks().indexOf(group);
        boolean some = WordClass.SOME.has(group.lemma()) && clauses.word(i + 1).equals("of");
        return some && clauses.at(i + 2) instanceof NounGroup whole ? whole.core() : null;
    }

    /** {@code a delegation led by X}, {@code a delegation of X}: those who lead or send it. */
    private List<Reference> leaders(NounGroup group) {
        int i = clauses.chunks().indexOf(group);
        boolean led = clauses.at(i + 1) instanceof VerbGroup verb
                && WordClass.LEADING.has(verb.lemma())
                && clauses.word(i + 2).equals("by");
        if (group.core() != null
                && group.core().entities().isEmpty()
                && clauses.word(i + 1).equals("of")
                && clauses.at(i + 2) instanceof NounGroup sender
                && sender.core() != null) {
            return List.of(sender.core());
        }
        return led && clauses.at(i + 3) instanceof NounGroup leader && leader.core() != null
                ? List.of(leader.core())
                : List.of();
    }
}
