package newsgraph.knowledge;

import java.util.List;

/**
 * A well-known actor of international affairs: a row of {@code people.csv}.
 *
 * @param name the name most used in English news, without titles
 * @param aliases other spellings, fuller forms, noms de guerre
 * @param country ISO alpha-2 code
 * @param gender {@code m} or {@code f}
 * @param description what for
 */
public record KnownPerson(String name, List<String> aliases, String country, String gender, String description) {}
