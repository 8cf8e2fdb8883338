package newsgraph.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the report page shows, as its script reads it. Parts name each other by their place in the lists.
 *
 * @param types types of relations
 * @param actors ends of the relations, and the countries and bodies in which they hold office
 * @param articles those that the claims stand in
 * @param relations the strongest first
 * @param omitted weaker relations that were left out
 * @param total articles of the whole graph
 */
record PageData(
        List<Type> types, List<Actor> actors, List<Source> articles, List<Relation> relations, int omitted, int total) {

    /**
     * A type of relation.
     *
     * @param name as in the graph
     * @param label as people read it
     * @param symmetric whether it has no direction
     */
    record Type(String name, String label, boolean symmetric) {}

    /**
     * An actor.
     *
     * @param id as in the graph
     * @param name its name
     * @param kind its label in the graph
     * @param aliases other names
     * @param offices what it holds
     */
    record Actor(String id, String name, String kind, List<String> aliases, List<Office> offices) {}

    /**
     * An office.
     *
     * @param title its title
     * @param of the actor in which it is held
     */
    record Office(String title, int of) {}

    /**
     * An article.
     *
     * @param name its title, or what stands for it
     * @param url its address, null unless it leads to the web
     * @param publisher who printed it
     * @param published the day, ISO 8601
     */
    record Source(
            String name,
            @Nullable String url,
            @Nullable String publisher,
            @Nullable String published) {}

    /**
     * A relation of two actors, with all claims about it.
     *
     * @param key as in the graph
     * @param source the actor that it leaves
     * @param type its type
     * @param target the actor that it reaches
     * @param claims the sentences, in the order of their dates
     */
    record Relation(String key, int source, int type, int target, List<Claim> claims) {}

    /**
     * One sentence of one article.
     *
     * @param article the article
     * @param factuality as in the graph
     * @param date the day, ISO 8601
     * @param precision how exact the day is
     * @param place where
     * @param text the sentence
     * @param confidence from 0 to 1
     */
    record Claim(
            int article,
            String factuality,
            @Nullable String date,
            @Nullable String precision,
            @Nullable String place,
            String text,
            double confidence) {}

    /** Returns how much it is. */
    Contents contents() {
        int claims = relations.stream()
                .mapToInt(relation -> relation.claims().size())
                .sum();
        long ends = relations.stream()
                .flatMap(relation -> List.of(relation.source(), relation.target()).stream())
                .distinct()
                .count();
        return new Contents(Math.toIntExact(ends), relations.size(), omitted, claims, total);
    }
}
