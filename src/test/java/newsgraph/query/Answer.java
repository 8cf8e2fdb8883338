package newsgraph.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An answer as it is expected: a file whose first line is the command that asks, the rest being the CSV that it prints.
 *
 * @param file the file
 * @param question name of the question
 * @param parameters what is given to it
 * @param lines the CSV, its first line being the names of the columns
 */
record Answer(Path file, String question, Map<String, String> parameters, List<String> lines) {

    private static final Path FOLDER = Path.of("src/test/resources/newsgraph/query");
    private static final Pattern COMMAND = Pattern.compile("newsgraph query ([a-z-]+)((?: --param \\w+='[^']*')*)");
    private static final Pattern PARAMETER = Pattern.compile("--param (\\w+)='([^']*)'");

    @Override
    public String toString() {
        return file.getFileName().toString();
    }

    /** Returns the answers of a folder. */
    static List<Answer> of(String folder) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files.sorted().map(Answer::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks, and returns the CSV line by line; a line break within a cell shows as a line of its own. */
    List<String> ask(Queries queries) {
        return queries.run(question, parameters).csv().lines().toList();
    }

    /** Writes what is the answer now in the place of what was expected. */
    void write(List<String> now) {
        try {
            List<String> all = new ArrayList<>(List.of(Files.readAllLines(file).get(0)));
            all.addAll(now);
            Files.write(file, all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            Matcher command = COMMAND.matcher(lines.get(0));
            if (!command.matches()) {
                throw new AssertionError(file + ": the first line is no command: " + lines.get(0));
            }
            Map<String, String> parameters = new LinkedHashMap<>();
            PARAMETER.matcher(command.group(2)).results().forEach(p -> parameters.put(p.group(1), p.group(2)));
            return new Answer(file, command.group(1), parameters, lines.subList(1, lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
