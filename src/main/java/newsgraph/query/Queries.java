package newsgraph.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import newsgraph.graph.CypherFile;
import newsgraph.graph.Graph;
import newsgraph.graph.GraphException;
import newsgraph.graph.GraphVersion;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;

/** The analyst questions of {@code cypher/queries}, and statements that the user gives. */
public final class Queries {

    /** The question that finds actors by their names, and the parameters of the others that are such names. */
    private static final String NAMES = "which-actor-has-a-name-like";

    private static final List<String> ACTORS = List.of("name", "other");

    private final Graph graph;

    /** Asks {@code graph}. */
    public Queries(Graph graph) {
        this.graph = graph;
    }

    /** Returns all questions, group by group, in the order of their names. */
    public static List<CypherFile> all() {
        return CypherFile.folder("queries").stream()
                .sorted(Comparator.comparing(CypherFile::group).thenComparing(CypherFile::name))
                .toList();
    }

    /**
     * Returns the question called {@code name}.
     *
     * @throws IllegalArgumentException if there is none; the message proposes those with a similar name
     */
    public static CypherFile named(String name) {
        List<CypherFile> all = all();
        return all.stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no query \"" + name + "\"" + similar(name, all)));
    }

    /**
     * Asks the question called {@code name}. Parameters that are not given keep their default; the others are read as
     * values of the default's type.
     *
     * @throws IllegalArgumentException if the question, a parameter or a value is unknown
     * @throws GraphException if nothing was ever loaded into the graph
     */
    public Table run(String name, Map<String, String> parameters) {
        CypherFile file = named(name);
        Map<String, Object> values = new LinkedHashMap<>(file.defaults());
        parameters.forEach((parameter, value) -> {
            Object byDefault = file.defaults().get(parameter);
            if (byDefault == null) {
                throw new IllegalArgumentException("query \"" + name + "\" has no parameter \"" + parameter + "\""
                        + (file.defaults().isEmpty()
                                ? "; it takes none"
                                : "; it has "
                                        + String.join(", ", file.defaults().keySet())));
            }
            values.put(parameter, convert(parameter, value, byDefault));
        });
        GraphVersion.mustBeLoaded(graph);
        return answer(() -> graph.read(
                statements -> Table.of(statements.run(file.statements().get(0), values))));
    }

    /**
     * Says for each actor among the {@code parameters} of a question whom it was taken for, where that differs from what
     * is written, and which are unknown.
     */
    public List<String> taken(Map<String, String> parameters) {
        List<String> taken = new ArrayList<>();
        for (String parameter : ACTORS) {
            String written = parameters.get(parameter);
            if (written != null) {
                List<List<@Nullable Object>> rows =
                        run(NAMES, Map.of("name", written)).rows();
                if (rows.isEmpty()) {
                    taken.add("no actor has a name like \"" + written + "\"; --param " + parameter
                            + "=… takes any name, alias or id");
                } else if (!rows.get(0).contains(written)) {
                    taken.add("\"" + written + "\" is taken for " + rows.get(0).get(0) + ", "
                            + rows.get(0).get(1));
                }
            }
        }
        return taken;
    }

    /**
     * Runs a {@code statement} in a transaction of its own; it may write. Parameters that look like whole numbers,
     * decimals, {@code true}, {@code false} or dates become such values, all others are strings.
     */
    public Table cypher(String statement, Map<String, String> parameters) {
        Map<String, Object> values = new LinkedHashMap<>();
        parameters.forEach((parameter, value) -> values.put(parameter, guess(value)));
        return answer(() -> Table.of(graph.run(statement, values)));
    }

    private static Table answer(Supplier<Table> ask) {
        try {
            return ask.get();
        } catch (Neo4jException e) {
            throw new GraphException("Neo4j refuses the statement: " + e.getMessage(), e);
        }
    }

    private static Object convert(String parameter, String value, Object byDefault) {
        try {
            if (byDefault instanceof Long) {
                return Long.valueOf(value);
            }
            if (byDefault instanceof Double) {
                return Double.valueOf(value);
            }
            if (byDefault instanceof LocalDate) {
                return LocalDate.parse(value);
            }
            if (byDefault instanceof Boolean) {
                if (!value.equals("true") && !value.equals("false")) {
                    throw new NumberFormatException(value);
                }
                return Boolean.valueOf(value);
            }
            return value;
        } catch (NumberFormatException | DateTimeException e) {
            throw new IllegalArgumentException(
                    "parameter \"" + parameter + "\" takes a value like " + byDefault + ", not \"" + value + '"', e);
        }
    }

    private static Object guess(String value) {
        if (value.matches("-?\\d{1,18}")) {
            return Long.valueOf(value);
        }
        if (value.matches("-?\\d+\\.\\d+")) {
            return Double.valueOf(value);
        }
        if (value.equals("true") || value.equals("false")) {
            return Boolean.valueOf(value);
        }
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            return value;
        }
    }

    private static String similar(String name, List<CypherFile> all) {
        List<String> words = List.of(name.split("-"));
        List<String> similar = all.stream()
                .map(CypherFile::name)
                .filter(other ->
                        List.of(other.split("-")).stream().anyMatch(word -> word.length() > 3 && words.contains(word)))
                .toList();
        return similar.isEmpty()
                ? "; `newsgraph query` lists them"
                : "; do you mean " + String.join(" or ", similar) + "?";
    }
}
