package newsgraph.extract;

import java.util.List;
import java.util.Set;
import newsgraph.annotate.WordList;
import newsgraph.extract.Chunk.NounGroup;
import newsgraph.extract.Chunk.VerbGroup;

/** Finds what denies a finite verb from outside its group: "neither", "nor" and subjects such as "no minister". */
final class Denials {

    private static final Set<String> CORRELATIVES = Set.of("neither", "nor");
    private static final Set<String> NOBODY = Set.of("neither", "nobody", "no");

    private final Clauses clauses;
    private final List<String> lower;

    Denials(Clauses clauses, List<String> lower) {
        this.clauses = clauses;
        this.lower = lower;
    }

    /** Whether the verb group at {@code i} is denied: {@code neither called nor met}, {@code no minister visited}. */
    boolean deny(int i) {
        return isBefore(Set.of("nor"), clauses.chunks().get(i).first())
                || isInverted(i)
                || clauses.subject(i).stream()
                        .anyMatch(subject ->
                                NOBODY.contains(lower.get(subject.first())) || isBefore(CORRELATIVES, subject.first()));
    }

    /** {@code Neither has Israel joined}. */
    private boolean isInverted(int i) {
        return clauses.at(i - 1) instanceof NounGroup
                && clauses.at(i - 2) instanceof VerbGroup helper
                && (!helper.modal().isEmpty() || WordList.isAny(helper.lemma(), "be", "have", "do"))
                && isBefore(CORRELATIVES, helper.first());
    }

    private boolean isBefore(Set<String> words, int token) {
        return token > 0 && words.contains(lower.get(token - 1));
    }
}
