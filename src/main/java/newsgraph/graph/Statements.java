package newsgraph.graph;

import java.util.Map;
import org.neo4j.driver.Result;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.summary.GqlNotification;
import org.neo4j.driver.summary.ResultSummary;

/** Runs statements inside one transaction. Whatever is asked goes in as parameters, never into the text. */
public final class Statements {

    private static final System.Logger LOG = System.getLogger("newsgraph.graph");

    private final SimpleQueryRunner runner;

    Statements(SimpleQueryRunner runner) {
        this.runner = runner;
    }

    /** Runs {@code statement} and reads its whole answer. */
    public Answer run(String statement, Map<String, ?> parameters) {
        // The driver wants Map<String, Object>, but only reads it.
        Result result = runner.run(statement, Map.copyOf(parameters));
        Answer answer = new Answer(result.keys(), result.list(), result.consume());
        log(answer.summary());
        return answer;
    }

    /** Warnings of the server, such as a deprecated clause, are ours to see and to mend. */
    private static void log(ResultSummary summary) {
        summary.gqlStatusObjects().stream()
                .filter(GqlNotification.class::isInstance)
                .forEach(status -> LOG.log(System.Logger.Level.WARNING, status.statusDescription()));
    }
}
