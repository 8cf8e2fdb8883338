package newsgraph.resolve;

/** How a text refers to an entity. */
public enum MentionKind {
    /** By name, without title or possessive: {@code Tillerson}. */
    NAME,
    /** By a description: {@code the foreign minister}. */
    NOMINAL,
    /** By a pronoun: {@code he}. */
    PRONOUN
}
