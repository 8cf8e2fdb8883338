package newsgraph.extract;

import java.util.List;
import newsgraph.extract.Chunk.NounGroup;
import newsgraph.resolve.Reference;

/** A slot's content: the references in it, and the noun groups that hold them. */
record Filling(List<Reference> references, List<NounGroup> groups) {

    static final Filling EMPTY = new Filling(List.of(), List.of());

    static Filling of(List<Reference> references) {
        return new Filling(references, List.of());
    }

    /** Returns {@code lemma}, the word {@code head} of {@code chunk}, as a filling for a frame to compare. */
    static Filling word(Chunk chunk, int head, String lemma) {
        NounGroup group =
                new NounGroup(chunk.first(), chunk.end(), head, lemma, null, List.of(), List.of(), List.of(), false);
        return new Filling(List.of(), List.of(group));
    }

    boolean isEmpty() {
        return references.isEmpty() && groups.isEmpty();
    }
}
