package newsgraph.load;

import java.util.List;
import java.util.Map;
import newsgraph.graph.Answer;
import newsgraph.graph.CypherFile;
import newsgraph.graph.GraphException;
import newsgraph.graph.Statements;

/**
 * A file of {@code cypher/load} with its statements.
 *
 * @param name the file's name
 * @param statements what it holds
 */
record LoadFile(String name, List<String> statements) {

    static LoadFile read(String name) {
        return new LoadFile(name, CypherFile.read("load/" + name).statements());
    }

    /** Returns the same file with {@code __TYPE__} filled in: by a type that an {@link EdgeKey} has checked. */
    LoadFile forType(String type) {
        return new LoadFile(
                name,
                statements.stream()
                        .map(statement -> statement.replace("__TYPE__", type))
                        .toList());
    }

    /** Runs the statements one after the other and returns the last answer. */
    Answer run(Statements statements, List<Map<String, Object>> rows) {
        return run(statements, Map.of("rows", rows));
    }

    Answer run(Statements runner, Map<String, Object> parameters) {
        Answer answer = runner.run(statements.get(0), parameters);
        for (String statement : statements.subList(1, statements.size())) {
            answer = runner.run(statement, parameters);
        }
        return answer;
    }

    /** Runs a statement that counts the rows for which it has done its work. */
    Answer runAll(Statements statements, List<Map<String, Object>> rows) {
        return runAll(statements, Map.of("rows", rows), rows.size());
    }

    /**
     * Runs a statement that counts what it has done: a row that finds no node is dropped without a word otherwise.
     *
     * @param expected how much it has to do
     */
    Answer runAll(Statements statements, Map<String, Object> parameters, int expected) {
        Answer answer = run(statements, parameters);
        int done = answer.rows().get(0).get("done").asInt();
        if (done != expected) {
            throw new GraphException("cypher/load/" + name + " took " + done + " of " + expected
                    + " rows; nothing of this batch was stored, the graph was changed by other means");
        }
        return answer;
    }
}
