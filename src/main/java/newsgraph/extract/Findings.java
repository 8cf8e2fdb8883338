package newsgraph.extract;

import java.time.LocalDate;
import java.util.List;
import newsgraph.resolve.Entity;
import org.jspecify.annotations.Nullable;

/**
 * All that was found in one article: what {@code extract} writes as JSON and what the loader takes.
 *
 * @param id the article's id
 * @param source path or address that it was read from
 * @param title headline
 * @param publisher news outlet or agency
 * @param published day of publication
 * @param url address on the web
 * @param hash {@code sha256:…} of the article's text
 * @param fingerprint {@link Fingerprint} of the article's text, null if it is too short for one
 * @param extractor version of the extractor that found it
 * @param entities its actors, sorted by first mention
 * @param relations what they do to each other, in the order of the text
 * @param text the article's text, if it was asked for
 */
public record Findings(
        String id,
        String source,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable LocalDate published,
        @Nullable String url,
        String hash,
        @Nullable String fingerprint,
        String extractor,
        List<Entity> entities,
        List<Relation> relations,
        @Nullable String text) {

    /** Copies the lists. */
    public Findings {
        entities = List.copyOf(entities);
        relations = List.copyOf(relations);
    }

    /** Returns the same findings with the article's text. */
    public Findings withText(String articleText) {
        return new Findings(
                id,
                source,
                title,
                publisher,
                published,
                url,
                hash,
                fingerprint,
                extractor,
                entities,
                relations,
                articleText);
    }

    /** Returns the same article with other actors and relations. */
    public Findings with(List<Entity> otherEntities, List<Relation> otherRelations) {
        return new Findings(
                id,
                source,
                title,
                publisher,
                published,
                url,
                hash,
                fingerprint,
                extractor,
                otherEntities,
                otherRelations,
                text);
    }
}
