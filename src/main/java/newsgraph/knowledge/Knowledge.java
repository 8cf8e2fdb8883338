package newsgraph.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * All of {@code seeds/knowledge}, read once a process.
 *
 * @param countries states and territories
 * @param people well-known persons
 * @param organizations well-known bodies
 * @param places cities, regions and venues, the most populous first
 * @param forenames given names of all cultures, each with {@code m}, {@code f} or {@code u} for both
 * @param surnames family names of all cultures
 */
public record Knowledge(
        List<Country> countries,
        List<KnownPerson> people,
        List<KnownOrganization> organizations,
        List<Place> places,
        Map<String, String> forenames,
        Set<String> surnames) {

    /** Copies the collections. */
    public Knowledge {
        countries = List.copyOf(countries);
        people = List.copyOf(people);
        organizations = List.copyOf(organizations);
        places = List.copyOf(places);
        forenames = Map.copyOf(forenames);
        surnames = Set.copyOf(surnames);
    }

    /** Returns the knowledge that newsgraph is shipped with. */
    public static Knowledge get() {
        return Holder.KNOWLEDGE;
    }

    private static Knowledge load() {
        Map<String, String> forenames = new HashMap<>();
        each("forenames.csv", row -> forenames.put(row.get("name"), row.get("gender")));
        Set<String> surnames = new HashSet<>();
        each("surnames.csv", row -> surnames.add(row.get("name")));
        return new Knowledge(readCountries(), readPeople(), readOrganizations(), readPlaces(), forenames, surnames);
    }

    private static List<Country> readCountries() {
        Stream.Builder<Country> countries = Stream.builder();
        each(
                "countries.csv",
                row -> countries.add(new Country(
                        row.get("iso2"),
                        row.get("iso3"),
                        row.get("name"),
                        row.get("official"),
                        list(row, "aliases"),
                        list(row, "demonyms"),
                        list(row, "capitals"),
                        list(row, "metonyms"))));
        return countries.build().toList();
    }

    private static List<KnownPerson> readPeople() {
        Stream.Builder<KnownPerson> people = Stream.builder();
        each(
                "people.csv",
                row -> people.add(new KnownPerson(
                        row.get("name"),
                        list(row, "aliases"),
                        row.get("country"),
                        row.get("gender"),
                        row.get("description"))));
        return people.build().toList();
    }

    private static List<KnownOrganization> readOrganizations() {
        Stream.Builder<KnownOrganization> organizations = Stream.builder();
        each(
                "organizations.csv",
                row -> organizations.add(new KnownOrganization(
                        row.get("name"),
                        list(row, "aliases"),
                        list(row, "acronyms"),
                        row.get("country"),
                        row.get("kind"))));
        return organizations.build().toList();
    }

    private static List<Place> readPlaces() {
        Stream.Builder<Place> places = Stream.builder();
        each("cities.csv", row -> {
            String population = row.get("population");
            places.add(new Place(
                    row.get("name"),
                    row.get("iso2"),
                    population.isEmpty() ? 0 : Integer.parseInt(population),
                    "city",
                    list(row, "aliases")));
        });
        each(
                "regions.csv",
                row -> places.add(new Place(
                        row.get("name"),
                        row.get("iso2"),
                        row.get("kind").matches("state|province") ? 1_000_000 : 0,
                        row.get("kind"),
                        list(row, "aliases"))));
        return places.build().toList();
    }

    private static List<String> list(CSVRecord row, String column) {
        String value = row.get(column);
        return value.isEmpty() ? List.of() : List.of(value.split("\\|"));
    }

    private static void each(String file, Consumer<CSVRecord> use) {
        InputStream in =
                Objects.requireNonNull(Knowledge.class.getResourceAsStream("/newsgraph/seeds/knowledge/" + file), file);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            format.parse(reader).forEach(row -> {
                try {
                    use.accept(row);
                } catch (IllegalArgumentException e) {
                    throw new IllegalStateException(
                            "seeds/knowledge/" + file + ", record " + row.getRecordNumber() + ": " + e.getMessage(), e);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read seeds/knowledge/" + file, e);
        }
    }

    private static final class Holder {
        static final Knowledge KNOWLEDGE = load();
    }
}
