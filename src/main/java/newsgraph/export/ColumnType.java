package newsgraph.export;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import newsgraph.graph.GraphException;
import org.neo4j.driver.Value;

/** How the import tool calls the types that Cypher's {@code valueType} tells. */
final class ColumnType {

    /** Parts the elements of a list; text does not hold it but by accident, and then it becomes a space. */
    static final char ELEMENT_END = '\u001F';

    private static final Map<String, String> NAMES = Map.of(
            "STRING", "string",
            "INTEGER", "long",
            "FLOAT", "double",
            "BOOLEAN", "boolean",
            "DATE", "date",
            "LOCAL DATETIME", "localdatetime",
            "ZONED DATETIME", "datetime");

    private ColumnType() {}

    /**
     * Returns the one type that holds values of all {@code types}.
     *
     * @throws GraphException if there is none, or the import tool doesn't know it
     */
    static String of(String label, String key, Collection<String> types) {
        Set<String> names = new TreeSet<>();
        boolean list = false;
        for (String type : types) {
            String bare = type.replace(" NOT NULL", "");
            list |= bare.startsWith("LIST<");
            String element = bare.replaceFirst("^LIST<(.*)>$", "$1");
            if (!element.equals("NOTHING")) {
                names.add(NAMES.getOrDefault(element, element));
            }
        }
        if (names.equals(Set.of("double", "long"))) {
            names.remove("long");
        }
        // A list that is empty everywhere may be of any type.
        String name = names.isEmpty() ? "string" : names.iterator().next();
        boolean mixed = list && !types.stream().allMatch(type -> type.startsWith("LIST<"));
        if (names.size() > 1 || mixed || !NAMES.containsValue(name)) {
            throw new GraphException("The property " + key + " of " + label + " has the types "
                    + String.join(", ", new TreeSet<>(types))
                    + ", which the import tool cannot read from one column; make it one of text, numbers, booleans or"
                    + " dates, or remove it");
        }
        return list ? name + "[]" : name;
    }

    /** Returns {@code value} as the import tool reads it back. */
    static String text(Value value) {
        Object object = value.asObject();
        if (object instanceof List<?> list) {
            StringBuilder text = new StringBuilder();
            for (Object element : list) {
                if (text.length() > 0) {
                    text.append(ELEMENT_END);
                }
                text.append(String.valueOf(element).replace(ELEMENT_END, ' '));
            }
            return text.toString();
        }
        return String.valueOf(object);
    }
}
