package newsgraph.cli;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The manual page as roff with the macros of man(7), made of what picocli knows about the commands. One page tells about
 * all of them; options that several share are told once.
 */
final class ManPage {

    private final StringBuilder roff = new StringBuilder();

    /** How many commands have the option, by its names and its description. */
    private final Map<String, Integer> commands = new HashMap<>();

    private ManPage() {}

    static String of(CommandLine program) {
        CommandSpec root = program.getCommandSpec();
        ManPage page = new ManPage();
        String name = root.name();
        page.line(".TH " + name.toUpperCase(Locale.ROOT) + " 1 \"\" \"" + String.join(" ", root.version()) + "\" \"\"");
        page.section("NAME");
        page.line(text(name) + " \\- " + text(description(root)));
        page.section("SYNOPSIS");
        page.line(".B " + text(name));
        page.line("\\fICOMMAND\\fR [\\fIOPTIONS\\fR] [\\fIARGUMENTS\\fR]");
        List<CommandSpec> commands = program.getSubcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .toList();
        commands.stream()
                .flatMap(command -> command.options().stream())
                .forEach(option -> page.commands.merge(key(option), 1, Integer::sum));
        page.section("COMMANDS");
        commands.forEach(page::command);
        page.section("OPTIONS OF SEVERAL COMMANDS");
        commands.stream()
                .flatMap(command -> command.options().stream())
                .filter(page::isShared)
                .collect(Collectors.toMap(ManPage::key, option -> option, (one, other) -> one, TreeMap::new))
                .values()
                .forEach(page::argument);
        page.section("EXIT STATUS");
        page.line("0 done, 1 something failed, 2 wrong usage.");
        page.section("ENVIRONMENT");
        page.line(text(
                "NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_DATABASE name the database. NO_COLOR takes the"
                        + " colours away. NEWSGRAPH_OPTS holds options for the Java VM, such as -Xmx4g."));
        return page.roff.toString();
    }

    private void command(CommandSpec command) {
        line(".SS " + command.name());
        line(".nf");
        line(text(
                new Help(command, Help.defaultColorScheme(Ansi.OFF)).synopsis(0).strip()));
        line(".fi");
        line(".PP");
        line(text(description(command)));
        Stream.concat(command.positionalParameters().stream(), command.options().stream())
                .filter(argument -> !isShared(argument))
                .forEach(this::argument);
        List<String> footer = Arrays.asList(command.usageMessage().footer());
        if (!footer.isEmpty()) {
            line(".PP");
            line(".nf");
            footer.stream().dropWhile(String::isBlank).forEach(example -> line(text(example)));
            line(".fi");
        }
    }

    private boolean isShared(ArgSpec argument) {
        return commands.getOrDefault(key(argument), 0) > 1;
    }

    private static String key(ArgSpec argument) {
        return names(argument) + String.join(" ", argument.description());
    }

    private void argument(ArgSpec argument) {
        line(".TP");
        String label = argument.arity().max() == 0 ? "" : "\\fI" + text(argument.paramLabel()) + "\\fR";
        line((argument.isOption() ? "\\fB" + text(names(argument)) + "\\fR " + label : label).strip());
        line(text(String.join(" ", argument.description())));
    }

    private static String names(ArgSpec argument) {
        return argument instanceof OptionSpec option ? String.join(", ", option.names()) : "";
    }

    private static String description(CommandSpec command) {
        return String.join(" ", command.usageMessage().description());
    }

    private void section(String name) {
        line(".SH " + name);
    }

    private void line(String line) {
        roff.append(line).append('\n');
    }

    /** Keeps roff from taking text for its own: backslashes, hyphens, and a dot or quote at a line's beginning. */
    private static String text(String text) {
        return text.lines()
                .map(line -> line.replace("\\", "\\e").replace("-", "\\-"))
                .map(line -> line.startsWith(".") || line.startsWith("'") ? "\\&" + line : line)
                .collect(Collectors.joining("\n"));
    }
}
