package newsgraph.resolve;

import org.jspecify.annotations.Nullable;

/**
 * An office that a text gives to a person.
 *
 * @param title the office, as the text has it: {@code Foreign Minister}
 * @param of id of the country or organisation that it belongs to, if the text tells
 */
public record Role(String title, @Nullable String of) {}
