package newsgraph.graph;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The opening {@code WITH} of a file, taken as the list of its parameters.
 *
 * @param defaults parameters with the literals that stand in the file, in order
 * @param body the Cypher with {@code $name} in the place of each literal
 */
record CypherParameters(Map<String, Object> defaults, String body) {

    private static final Pattern OPENING = Pattern.compile("\\A\\s*WITH(?=\\s)");

    /** One {@code literal AS name}, with the comma and the comment that may follow. */
    private static final Pattern PARAMETER = Pattern.compile("\\G\\s*(?:'(?<string>(?:[^'\\\\]++|\\\\.)*+)'"
            + "|date\\('(?<date>[\\d-]+)'\\)|(?<decimal>-?\\d+\\.\\d+)|(?<whole>-?\\d+)|(?<flag>true|false))"
            + "\\s+AS\\s+(?<name>\\w+)(?<comma>\\s*,)?(?<comment>[ \\t]*//[^\\n]*)?");

    static CypherParameters of(String body) {
        Map<String, Object> defaults = new LinkedHashMap<>();
        Matcher opening = OPENING.matcher(body);
        if (!opening.find()) {
            return new CypherParameters(defaults, body);
        }
        StringBuilder clause = new StringBuilder("WITH");
        int end = opening.end();
        Matcher parameter = PARAMETER.matcher(body).region(end, body.length());
        boolean more = true;
        while (more && parameter.find()) {
            String name = parameter.group("name");
            defaults.put(name, value(parameter));
            more = parameter.group("comma") != null;
            clause.append(" $").append(name).append(" AS ").append(name).append(more ? "," : "");
            end = parameter.end();
        }
        // A WITH of anything but literals is an ordinary clause.
        return more
                ? new CypherParameters(Map.of(), body)
                : new CypherParameters(defaults, clause + body.substring(end));
    }

    private static Object value(Matcher parameter) {
        if (parameter.group("string") != null) {
            return parameter.group("string").replaceAll("\\\\(.)", "$1");
        }
        if (parameter.group("date") != null) {
            return LocalDate.parse(parameter.group("date"));
        }
        if (parameter.group("decimal") != null) {
            return Double.valueOf(parameter.group("decimal"));
        }
        if (parameter.group("whole") != null) {
            return Long.valueOf(parameter.group("whole"));
        }
        return Boolean.valueOf(parameter.group("flag"));
    }
}
