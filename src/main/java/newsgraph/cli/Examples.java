package newsgraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;

/**
 * Examples that end the help of each command, from the file {@code examples.txt}: a line that begins with
 * {@code newsgraph} is one, the line below it says what it does.
 */
final class Examples {

    private static final String FILE = "examples.txt";

    private Examples() {}

    /** Puts the examples below what each command's help says already. */
    static void addTo(CommandLine program) {
        read().forEach((command, lines) -> {
            CommandLine named = program.getSubcommands().get(command);
            if (named == null) {
                throw new IllegalStateException(FILE + ": no command " + command);
            }
            var usage = named.getCommandSpec().usageMessage();
            List<String> footer = new ArrayList<>(List.of(usage.footer()));
            footer.add("");
            footer.add(lines.size() > 2 ? "Examples:" : "Example:");
            lines.forEach(line -> footer.add("  " + line));
            usage.footer(footer.toArray(String[]::new));
        });
    }

    /** Returns the lines of the examples by the command that they show. */
    static Map<String, List<String>> read() {
        Map<String, List<String>> examples = new LinkedHashMap<>();
        String command = "";
        for (String line : lines()) {
            if (line.startsWith("newsgraph ")) {
                command = line.split(" ")[1];
            }
            if (!line.isBlank()) {
                examples.computeIfAbsent(command, name -> new ArrayList<>()).add(line);
            }
        }
        return examples;
    }

    private static List<String> lines() {
        try (InputStream in = Examples.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the file " + FILE + " is missing in this build");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }
}
