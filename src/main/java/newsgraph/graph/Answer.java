package newsgraph.graph;

import java.util.List;
import org.neo4j.driver.Record;
import org.neo4j.driver.summary.ResultSummary;

/**
 * What the database answers to one statement, read to its end.
 *
 * @param columns names of the columns, in order
 * @param rows the rows
 * @param summary what the statement changed
 */
public record Answer(List<String> columns, List<Record> rows, ResultSummary summary) {

    /** Copies the lists. */
    public Answer {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
