package newsgraph.knowledge;

import java.util.List;

/**
 * A city, region or venue: a row of {@code cities.csv} or {@code regions.csv}.
 *
 * @param name its usual English name
 * @param country ISO alpha-2 code of the country that it lies in, empty for regions of several
 * @param population number of inhabitants, a round million for a state or province, 0 if unknown
 * @param kind {@code city, state, province, region, island, venue …}
 * @param aliases other names and spellings
 */
public record Place(String name, String country, int population, String kind, List<String> aliases) {}
