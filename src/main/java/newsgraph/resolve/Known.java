package newsgraph.resolve;

import org.jspecify.annotations.Nullable;

/**
 * What a phrase of the gazetteer stands for.
 *
 * @param kind how it stands for it
 * @param id the entity's id; for a place that of its country, null if it lies in several
 * @param name the entity's canonical name; for a place its own
 * @param gender {@code m} or {@code f} of a person, else empty
 * @param country ISO alpha-2 code of the country that a person, body or place belongs to, empty if none
 * @param weight number of inhabitants of a place, else 0
 * @param description what a person is known for, else empty
 */
record Known(
        Kind kind, @Nullable String id, String name, String gender, String country, int weight, String description) {

    Known(Kind kind, @Nullable String id, String name, String gender, String country, int weight) {
        this(kind, id, name, gender, country, weight, "");
    }

    /** Ways of standing for something. */
    enum Kind {
        COUNTRY,
        DEMONYM,
        CAPITAL,
        METONYM,
        PLACE,
        ORGANIZATION,
        PERSON
    }
}
