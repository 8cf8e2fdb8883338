package newsgraph.extract;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import newsgraph.annotate.Token;
import newsgraph.extract.Chunk.Kind;
import newsgraph.extract.Chunk.NounGroup;
import newsgraph.extract.Frame.Condition;

/**
 * Tests the conditions of frames.
 *
 * <pre>
 *     +word          the particle follows the verb, adverbs between
 *     slot!  -slot   the slot is filled, is empty
 *     slot~@person   the slot holds a person
 *     slot~lemmas    the slot's head is one of the words; compound: any word before the head; context: any of the sentence
 * </pre>
 */
final class Conditions {

    private final Clauses clauses;
    private final List<Token> tokens;

    Conditions(Clauses clauses, List<Token> tokens) {
        this.clauses = clauses;
        this.tokens = tokens;
    }

    /** Returns whether all of {@code frame} hold for the chunk at {@code i}, whose slots {@code slot} fills. */
    boolean hold(Frame frame, Function<String, Filling> slot, int i) {
        for (Condition condition : frame.conditions()) {
            boolean holds = switch (condition.kind()) {
                case '+' -> particle(i, condition.words());
                case '!' -> !slot.apply(condition.slot()).isEmpty();
                case '-' -> slot.apply(condition.slot()).isEmpty();
                default -> headIs(condition, slot, i);
            };
            if (!holds) {
                return false;
            }
        }
        return true;
    }

    private boolean headIs(Condition condition, Function<String, Filling> slot, int i) {
        if (condition.slot().equals("compound") && clauses.at(i) instanceof NounGroup noun) {
            return noun.words().stream().anyMatch(condition.words()::contains);
        }
        if (condition.slot().equals("context")) {
            return tokens.stream().anyMatch(token -> condition.words().contains(token.lemma()));
        }
        if (condition.words().contains("@person")) {
            return slot.apply(condition.slot()).references().stream()
                    .anyMatch(reference -> reference.entities().stream().anyMatch(id -> id.startsWith("person:")));
        }
        if (condition.slot().equals("object")
                && clauses.at(i + 1) instanceof NounGroup time
                && time.temporal()
                && condition.words().contains(time.lemma())) {
            return true;
        }
        return slot.apply(condition.slot()).groups().stream()
                .anyMatch(group -> condition.words().contains(group.lemma()));
    }

    private boolean particle(int i, Set<String> words) {
        for (int k = i + 1; k < i + 3; k++) {
            if (words.contains(clauses.word(k))) {
                return true;
            }
            if (!clauses.is(k, Kind.ADVERB)) {
                return false;
            }
        }
        return false;
    }
}
