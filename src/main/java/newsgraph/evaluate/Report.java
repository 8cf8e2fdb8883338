package newsgraph.evaluate;

import java.util.List;

/**
 * How well the findings agree with the gold.
 *
 * @param scores one figure a line, precision, recall and F1
 * @param errors what is spurious, split or missed, one a line with tabs between its columns
 * @param circumstances how many relations found under a circumstance were right and how many there were, tabs between
 *     the columns; what the extractor's confidence rests on
 */
public record Report(List<String> scores, List<String> errors, List<String> circumstances) {

    /** Copies the lists. */
    public Report {
        scores = List.copyOf(scores);
        errors = List.copyOf(errors);
        circumstances = List.copyOf(circumstances);
    }
}
