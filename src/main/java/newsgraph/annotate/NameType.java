package newsgraph.annotate;

/** What a proposed name may be the name of. */
public enum NameType {
    /** A human being. */
    PERSON,
    /** A body of people. */
    ORGANIZATION,
    /** A place. */
    LOCATION
}
