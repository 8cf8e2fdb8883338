package newsgraph.extract;

import java.util.List;
import java.util.Set;
import newsgraph.extract.Chunk.Kind;
import newsgraph.extract.Chunk.NounGroup;
import newsgraph.extract.Chunk.VerbGroup;
import newsgraph.extract.Moods.Mood;

/**
 * Reads what tense, modals and words of time say of a verb, whatever governs it.
 *
 * <pre>
 *     will, is to; present with a day or with "next", "soon"     planned
 *     would                                                      planned if reported or with such words, else possible
 *     can, may, must and the like                                possible
 *     is due, is unlikely                                        as the adjective says
 *     all else                                                   actual
 * </pre>
 */
final class Tense {

    private static final Set<String> LATER =
            Set.of("next", "tomorrow", "later", "upcoming", "coming", "soon", "shortly");

    private final Clauses clauses;
    private final List<String> lower;
    private final Moods moods = Moods.get();

    Tense(Clauses clauses, List<String> lower) {
        this.clauses = clauses;
        this.lower = lower;
    }

    /** Returns what tense and modal make of the finite verb at {@code i}; {@code outermost} if no event governs by it. */
    Factuality of(int i, VerbGroup verb, boolean outermost) {
        return switch (verb.modal()) {
            case "will", "to" -> Factuality.PLANNED;
            case "would" -> isReported(i) || isLater(i) ? Factuality.PLANNED : Factuality.POSSIBLE;
            case "" ->
                !verb.past() && (isLater(i) || isScheduled(i, verb))
                        ? Factuality.PLANNED
                        : outermost ? copula(i, verb) : Factuality.ACTUAL;
            default -> Factuality.POSSIBLE;
        };
    }

    /** {@code is due in Cairo}: what an adjective makes of the copula's clause. */
    private Factuality copula(int i, VerbGroup verb) {
        String word = clauses.word(i + 1);
        boolean adjective =
                verb.lemma().equals("be") && clauses.is(i + 1, Kind.ADJECTIVE) && moods.governs("adjective", word);
        if (!adjective) {
            return Factuality.ACTUAL;
        }
        return moods.is("adjective", word, Mood.PLAN)
                ? Factuality.PLANNED
                : moods.is("adjective", word, Mood.REFUSE) ? Factuality.NEGATED : Factuality.POSSIBLE;
    }

    /** The simple present with a day is a timetable: {@code leaves for Amman on Friday}; not so in headlines and captions. */
    private boolean isScheduled(int i, VerbGroup verb) {
        if (clauses.isHeadline()
                || verb.passive()
                || verb.lemma().equals("be")
                || verb.lemma().equals("have")) {
            return false;
        }
        for (int k = i + 1; k < clauses.chunks().size() && k < i + 8; k++) {
            if (clauses.at(k) instanceof VerbGroup) {
                return false;
            }
            if (clauses.at(k) instanceof NounGroup noun && noun.temporal()) {
                String word = lower.get(noun.head());
                return word.endsWith("day") && !word.equals("yesterday") && !word.equals("day");
            }
        }
        return false;
    }

    private boolean isReported(int i) {
        int governor = clauses.governor(i);
        boolean said = governor >= 0
                && clauses.at(governor) instanceof VerbGroup above
                && (moods.is("verb", above.lemma(), Mood.SAY) || moods.is("verb", above.lemma(), Mood.PLAN));
        boolean conditional = lower.contains("if") || lower.contains("unless");
        return (said || lastVerbSays()) && !conditional;
    }

    /** {@code Kim would visit Hanoi, officials said}. */
    private boolean lastVerbSays() {
        for (int k = clauses.chunks().size() - 1; k >= 0; k--) {
            if (clauses.at(k) instanceof VerbGroup verb) {
                return verb.past() && moods.is("verb", verb.lemma(), Mood.SAY);
            }
        }
        return false;
    }

    /** Whether words of time around the verb group at {@code i} point ahead. */
    boolean isLater(int i) {
        Chunk chunk = clauses.chunks().get(i);
        for (int t = Math.max(0, chunk.first() - 4); t < Math.min(lower.size(), chunk.end() + 14); t++) {
            boolean itself = t >= chunk.first() && t < chunk.end();
            if (!itself
                    && LATER.contains(lower.get(t))
                    && !(lower.get(t).equals("later")
                            && t > 0
                            && (lower.get(t - 1).endsWith("s")
                                    || lower.get(t - 1).endsWith("day")))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the first finite verb but the one at {@code i} is in the past. */
    boolean mainIsPast(int i) {
        for (int k = 0; k < clauses.chunks().size(); k++) {
            if (k != i && clauses.at(k) instanceof VerbGroup verb && verb.isFinite()) {
                return verb.past() && verb.modal().isEmpty();
            }
        }
        return false;
    }
}
