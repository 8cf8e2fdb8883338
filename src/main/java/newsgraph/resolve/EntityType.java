package newsgraph.resolve;

import java.util.Locale;

/** The kinds of actors; each is a label in the graph. */
public enum EntityType {
    /** A named human being. */
    PERSON("Person", "person"),
    /** A named body: ministry, parliament, party, army, company, armed group, outlet, international organisation. */
    ORGANIZATION("Organization", "org"),
    /** A state or territory with an ISO 3166-1 code, and Kosovo. */
    COUNTRY("Country", "country");

    private final String label;
    private final String prefix;

    EntityType(String label, String prefix) {
        this.label = label;
        this.prefix = prefix;
    }

    /** Returns the label used in the graph and in JSON, such as {@code Person}. */
    public String label() {
        return label;
    }

    /** Returns the word that ids of this type begin with, before a colon, such as {@code org}. */
    public String prefix() {
        return prefix;
    }

    /**
     * Returns the type with the given {@code label}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static EntityType ofLabel(String label) {
        for (EntityType type : values()) {
            if (type.label.equals(label)) {
                return type;
            }
        }
        throw new IllegalArgumentException(
                String.format(Locale.ROOT, "unknown entity type \"%s\"; use Person, Organization or Country", label));
    }
}
