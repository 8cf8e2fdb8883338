package newsgraph;

import java.util.List;
import newsgraph.Story.Expected;
import newsgraph.extract.Factuality;
import newsgraph.extract.Relation;

/**
 * A relation of a story that was missed, or one that was found and is wrong.
 *
 * @param missed whether it was missed
 * @param story name of the story
 * @param type such as {@code MEETS_WITH}
 * @param source what the source goes by, with slashes between
 * @param target the same for the target
 * @param factuality what was expected, or what was found
 */
record Mistake(boolean missed, String story, String type, String source, String target, Factuality factuality) {

    /** Reads a line of a report's errors. */
    static Mistake of(String line) {
        List<String> columns = List.of(line.split("\t"));
        return new Mistake(
                columns.get(0).equals("missed"),
                columns.get(1),
                columns.get(2),
                columns.get(3),
                columns.get(4),
                Factuality.valueOf(columns.get(5)));
    }

    /** Returns whether {@code expected}, a relation of the story, is what was missed. */
    boolean misses(Expected expected) {
        return missed
                && !expected.optional()
                && type.equals(expected.type())
                && source.equals(String.join(" / ", expected.source()))
                && target.equals(String.join(" / ", expected.target()))
                && factuality == expected.factuality();
    }

    /** Returns whether {@code found}, a relation that was found in the story, is what is wrong. */
    boolean accuses(Relation found) {
        return !missed
                && type.equals(found.type())
                && source.startsWith(found.source() + " /")
                && target.startsWith(found.target() + " /")
                && factuality == found.factuality();
    }
}
