package newsgraph.extract;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one actor does to another by an article's word.
 *
 * @param type name of the relation's type in the lexicon, such as {@code MEETS_WITH}
 * @param source id of the actor
 * @param target id of the other; for a symmetric type the greater id of the two
 * @param factuality whether it happened
 * @param date when, if the text or the article's date tells
 * @param datePrecision how exactly; null if and only if there is no date
 * @param place where, as the text has it
 * @param confidence estimated probability that all of this is right, between 0 and 1
 * @param evidence the sentences that say so, at least one, in the order of the text
 */
public record Relation(
        String type,
        String source,
        String target,
        Factuality factuality,
        @Nullable LocalDate date,
        @Nullable DatePrecision datePrecision,
        @Nullable String place,
        double confidence,
        List<Evidence> evidence) {

    /** Copies the evidence and checks that it is there and that the ends differ. */
    public Relation {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty() || source.equals(target) || (date == null) != (datePrecision == null)) {
            throw new IllegalArgumentException("not a relation: " + source + ' ' + type + ' ' + target);
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence out of range: " + confidence);
        }
    }
}
