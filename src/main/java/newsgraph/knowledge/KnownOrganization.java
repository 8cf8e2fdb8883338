package newsgraph.knowledge;

import java.util.List;

/**
 * A well-known body: a row of {@code organizations.csv}.
 *
 * @param name its full usual English name, without article
 * @param aliases other names and spellings
 * @param acronyms abbreviations, with and without full stops
 * @param country ISO alpha-2 code of the country that it belongs to, empty if none
 * @param kind what it is: {@code party, ministry, company, armed_group …}
 */
public record KnownOrganization(
        String name, List<String> aliases, List<String> acronyms, String country, String kind) {}
