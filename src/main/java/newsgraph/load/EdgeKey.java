package newsgraph.load;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the graph has one edge for: {@code sourceId|TYPE|targetId}.
 *
 * @param source id of the actor that the edge leaves; for a symmetric type the smaller of the two
 * @param type name of the relation's type
 * @param target id of the actor that the edge reaches
 */
record EdgeKey(String source, String type, String target) {

    /** Types are the one thing that enters a statement's text, so nothing else may pass. */
    private static final Pattern TYPE = Pattern.compile("[A-Z][A-Z_]*");

    EdgeKey {
        if (!TYPE.matcher(type).matches()) {
            throw new IllegalArgumentException(
                    "\"" + type + "\" is no type of relation; use capital letters and underscores, as in MEETS_WITH");
        }
        // The key must fall into its three parts again.
        for (String id : List.of(source, target)) {
            if (id.indexOf('|') >= 0) {
                throw new IllegalArgumentException("the id \"" + id + "\" must not hold a |");
            }
        }
    }

    static EdgeKey of(String source, String type, String target, Set<String> symmetricTypes) {
        boolean swap = symmetricTypes.contains(type) && source.compareTo(target) > 0;
        return swap ? new EdgeKey(target, type, source) : new EdgeKey(source, type, target);
    }

    static EdgeKey parse(String key) {
        int first = key.indexOf('|');
        int last = key.lastIndexOf('|');
        if (first < 0 || first == last) {
            throw new IllegalArgumentException("not the key of an edge: " + key);
        }
        return new EdgeKey(key.substring(0, first), key.substring(first + 1, last), key.substring(last + 1));
    }

    @Override
    public String toString() {
        return source + '|' + type + '|' + target;
    }
}
