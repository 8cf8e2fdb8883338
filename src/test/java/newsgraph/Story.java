package newsgraph;

import java.time.LocalDate;
import java.util.List;
import newsgraph.extract.Factuality;
import org.jspecify.annotations.Nullable;

/**
 * A short text in the style of news, written for this project, and the relations that a reader finds in it.
 *
 * @param name its name, no other story has it
 * @param published the day it was published, where that matters
 * @param text headline and paragraphs, with empty lines between them
 * @param expected its relations; none where it has none
 */
record Story(String name, @Nullable LocalDate published, String text, List<Expected> expected) {

    /** Copies the relations. */
    Story {
        expected = List.copyOf(expected);
    }

    /**
     * A relation that the text states.
     *
     * @param source answers of which each is right: names, or ids of countries
     * @param type such as {@code MEETS_WITH}
     * @param target the same for the other end
     * @param factuality whether it happened
     * @param alternative a factuality that is right as well
     * @param optional whether it is neither missed when absent nor wrong when found
     */
    record Expected(
            List<String> source,
            String type,
            List<String> target,
            Factuality factuality,
            @Nullable Factuality alternative,
            boolean optional) {

        /** Copies the answers. */
        Expected {
            source = List.copyOf(source);
            target = List.copyOf(target);
        }

        /** Returns it as a story file has it, but with the ids of countries. */
        @Override
        public String toString() {
            return (optional ? "? " : "")
                    + String.join(" / ", source) + " | " + type + " | " + String.join(" / ", target) + " | "
                    + factuality + (alternative == null ? "" : "/" + alternative);
        }
    }
}
