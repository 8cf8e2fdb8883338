package newsgraph.knowledge;

import java.util.List;

/**
 * A state or territory: a row of {@code countries.csv}.
 *
 * @param iso2 ISO 3166-1 alpha-2 code; {@code XK} for Kosovo
 * @param iso3 ISO 3166-1 alpha-3 code
 * @param name short English name, as the graph shows it
 * @param official its full name
 * @param aliases other names, spellings and abbreviations, and names of states that it succeeded
 * @param demonyms adjectives and nouns for its people
 * @param capitals its capital, in all spellings, where it stands for the government
 * @param metonyms seats of government that stand for the government: {@code Kremlin}
 */
public record Country(
        String iso2,
        String iso3,
        String name,
        String official,
        List<String> aliases,
        List<String> demonyms,
        List<String> capitals,
        List<String> metonyms) {}
