package newsgraph.evaluate;

import java.util.List;

/**
 * How well the findings agree with the gold.
 *
 * @param scores one figure a line, precision, recall and F1
 * @param errors what is spurious, split or missed, one a line with tabs between its columns
 */
public record Report(List<String> scores, List<String> errors) {

    /** Copies the lists. */
    public Report {
        scores = List.copyOf(scores);
        errors = List.copyOf(errors);
    }
}
