package newsgraph.evaluate;

import java.util.List;
import java.util.Set;
import newsgraph.extract.Factuality;
import newsgraph.resolve.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * One line of a gold file: what a text really says. A part that the file doesn't have is null and is not scored.
 *
 * @param id the text's id, by which the findings are found
 * @param text the text itself
 * @param relations its relations
 * @param actors its actors
 * @param names where it names people and organisations
 */
record GoldText(
        String id,
        String text,
        @Nullable List<Expected> relations,
        @Nullable Actors actors,
        @Nullable Set<NameSpan> names) {

    /**
     * A relation that a text states.
     *
     * @param source answers of which each is right: names, or ids of countries
     * @param target the same for the other end
     * @param alternative a factuality that is right as well
     * @param optional whether it may be missing
     */
    record Expected(
            String type,
            List<String> source,
            List<String> target,
            Factuality factuality,
            @Nullable Factuality alternative,
            boolean optional) {}

    /**
     * The actors of a text.
     *
     * @param countries ISO codes
     * @param countriesOptional codes of those that may be missing
     * @param persons people
     * @param organizations organisations
     */
    record Actors(
            Set<String> countries, Set<String> countriesOptional, List<Actor> persons, List<Actor> organizations) {}

    /**
     * One person or organisation.
     *
     * @param names all that it goes by, as {@link Spelling#plain} makes them
     * @param optional whether it may be missing
     */
    record Actor(Set<String> names, boolean optional) {}

    /**
     * Where a text names someone.
     *
     * @param begin offset in UTF-16 code units
     * @param end offset behind it
     * @param type person or organisation
     */
    record NameSpan(int begin, int end, EntityType type) {}
}
