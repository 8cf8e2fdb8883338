package newsgraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsgraph.Story.Expected;
import newsgraph.extract.Factuality;
import newsgraph.extract.Lexicon;
import newsgraph.extract.RelationType;
import newsgraph.knowledge.Country;
import newsgraph.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;

/**
 * Reads stories from a file; {@code src/test/resources/newsgraph/corpus/README.md} tells the format. Errors name file and
 * line, quote the line and say what belongs there.
 */
final class StoryReader {

    private static final String RELATIONS = "=>";
    private static final String NEXT_STORY = "---";
    private static final String OPTIONAL = "? ";

    /** Scoring knows a factuality and one other that is right as well. */
    private static final int MOST_FACTUALITIES = 2;

    private static final Set<String> TYPES =
            Lexicon.get().types().stream().map(RelationType::name).collect(Collectors.toSet());

    /** Countries stand in stories by name; scoring by id keeps {@code Bank of China} from passing for {@code China}. */
    private static final Map<String, String> COUNTRIES = Knowledge.get().countries().stream()
            .collect(Collectors.toMap(Country::name, country -> "country:" + country.iso2()));

    private final Path file;
    private final List<String> lines;
    private int at;

    private StoryReader(Path file) throws IOException {
        this.file = file;
        this.lines = Files.readAllLines(file);
    }

    /**
     * Reads all stories of {@code file}, in order.
     *
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if it is no story file
     */
    static List<Story> read(Path file) throws IOException {
        StoryReader reader = new StoryReader(file);
        List<Story> stories = new ArrayList<>();
        while (reader.at < reader.lines.size()) {
            stories.add(reader.story());
        }
        return stories;
    }

    private Story story() {
        String name = header("name");
        if (name == null || !name.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw error("a story begins with \"name: kebab-case-name\"");
        }
        return new Story(name, published(), text(), expected());
    }

    private @Nullable String header(String key) {
        if (at < lines.size() && lines.get(at).startsWith(key + ":")) {
            return lines.get(at++).substring(key.length() + 1).strip();
        }
        return null;
    }

    private @Nullable LocalDate published() {
        String day = header("published");
        try {
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            at--;
            throw error("\"published:\" is an ISO 8601 date such as 2017-09-30");
        }
    }

    private String text() {
        List<String> text = new ArrayList<>();
        while (at < lines.size() && !lines.get(at).equals(RELATIONS)) {
            if (lines.get(at).equals(NEXT_STORY)) {
                break;
            }
            text.add(lines.get(at++));
        }
        if (at == lines.size() || !lines.get(at).equals(RELATIONS)) {
            throw error("a line \"=>\" follows the text, even where no relation does");
        }
        String whole = String.join("\n", text).strip();
        if (whole.isEmpty()) {
            throw error("there is no text in front of \"=>\"");
        }
        at++;
        return whole;
    }

    private List<Expected> expected() {
        List<Expected> expected = new ArrayList<>();
        while (at < lines.size() && !lines.get(at).equals(NEXT_STORY)) {
            if (!lines.get(at).isBlank()) {
                expected.add(relation(lines.get(at)));
            }
            at++;
        }
        at++;
        return expected;
    }

    private Expected relation(String line) {
        boolean optional = line.startsWith(OPTIONAL);
        List<String> parts = split(optional ? line.substring(OPTIONAL.length()) : line, "\\|");
        if (parts.size() != 4 || parts.contains("")) {
            throw error("a relation is \"source | TYPE | target | FACTUALITY\"");
        }
        if (!TYPES.contains(parts.get(1))) {
            throw error("the type of a relation is one of " + TYPES);
        }
        List<Factuality> factualities = factualities(parts.get(3));
        return new Expected(
                answers(parts.get(0)),
                parts.get(1),
                answers(parts.get(2)),
                factualities.get(0),
                factualities.size() == 1 ? null : factualities.get(1),
                optional);
    }

    private List<Factuality> factualities(String words) {
        try {
            List<Factuality> factualities =
                    split(words, "/").stream().map(Factuality::valueOf).toList();
            if (factualities.size() <= MOST_FACTUALITIES) {
                return factualities;
            }
        } catch (IllegalArgumentException e) {
            // told below, with file and line
        }
        throw error("a factuality is one of " + List.of(Factuality.values()) + ", or two of them with \"/\" between");
    }

    private static List<String> answers(String names) {
        return split(names, " / ").stream()
                .map(name -> COUNTRIES.getOrDefault(name, name))
                .toList();
    }

    private static List<String> split(String line, String by) {
        return Stream.of(line.split(by, -1)).map(String::strip).toList();
    }

    private IllegalArgumentException error(String remedy) {
        String line = at < lines.size() ? '"' + lines.get(at) + '"' : "the end of the file";
        return new IllegalArgumentException(file + ":" + (at + 1) + ": " + remedy + ", but here is " + line);
    }
}
