package newsgraph.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Supplier;
import newsgraph.graph.EmbeddedNeo4j;
import newsgraph.graph.Graph;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Which database: the embedded one of the data folder, unless an address is given. */
final class DatabaseOptions {

    private final Shell shell;

    @Spec(Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--uri",
            paramLabel = "URI",
            description = "address of a Neo4j server, such as bolt://localhost:7687 (default: NEO4J_URI, or the"
                    + " embedded Neo4j without it)")
    private @Nullable String uri;

    @Option(names = "--username", paramLabel = "NAME", description = "user there (default: NEO4J_USERNAME, or neo4j)")
    private @Nullable String username;

    @Option(
            names = "--database",
            paramLabel = "NAME",
            description = "database there (default: NEO4J_DATABASE, or neo4j)")
    private @Nullable String database;

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = "file whose first line is the password (default: NEO4J_PASSWORD, or a prompt)")
    private @Nullable Path passwordFile;

    DatabaseOptions(Shell shell) {
        this.shell = shell;
    }

    /** Returns the address of the server, null if the embedded Neo4j is meant: none or an empty one is named. */
    @Nullable
    String uri() {
        String named = uri != null ? uri : shell.variable("NEO4J_URI");
        return named == null || named.isBlank() ? null : named;
    }

    /**
     * Checks that there may be a graph to work on.
     *
     * @throws CommandException if the embedded Neo4j is meant, and nothing was ever loaded into it
     */
    void mustExist(CommonOptions common) {
        if (uri() == null && !Files.isDirectory(common.data().resolve("neo4j"))) {
            throw new CommandException(
                    "No graph in " + common.data() + "; make one with newsgraph build, or correct --data", null);
        }
    }

    /**
     * Returns what connects to the database. All questions to the user are asked here, so that the connecting itself may
     * happen beside other work.
     */
    Supplier<Graph> connection(CommonOptions common) {
        String address = uri();
        if (address != null && address.matches("[^/]*//[^/]*@.*")) {
            throw new ParameterException(
                    command.commandLine(),
                    "the address holds a user; give it with --username, and the password with NEO4J_PASSWORD or"
                            + " --password-file");
        }
        if (address != null && common.isDataGiven()) {
            shell.err().println("newsgraph: works on " + address + " by --uri or NEO4J_URI; --data is not used");
        }
        if (address == null) {
            if (username != null || database != null || passwordFile != null) {
                throw new ParameterException(
                        command.commandLine(),
                        "--username, --database and --password-file need --uri or NEO4J_URI: the embedded Neo4j has one"
                                + " user and one database");
            }
            return () -> EmbeddedNeo4j.open(common.data());
        }
        String user = or(username, "NEO4J_USERNAME", EmbeddedNeo4j.USERNAME);
        String name = or(database, "NEO4J_DATABASE", Graph.DEFAULT_DATABASE);
        String password = password(user, address);
        return () -> Graph.connect(address, user, password, name);
    }

    /**
     * Connects to a database to read from it.
     *
     * @throws CommandException if the data folder holds none
     */
    Graph existing(CommonOptions common) {
        mustExist(common);
        return connection(common).get();
    }

    private String or(@Nullable String option, String variable, String otherwise) {
        return option != null ? option : Objects.requireNonNullElse(shell.variable(variable), otherwise);
    }

    private String password(String user, String address) {
        if (passwordFile != null) {
            return read(passwordFile);
        }
        String variable = shell.variable("NEO4J_PASSWORD");
        if (variable != null) {
            return variable;
        }
        Console console = shell.answering() ? System.console() : null;
        char[] typed = console == null ? null : console.readPassword("Password of %s at %s: ", user, address);
        if (typed == null) {
            throw new CommandException(
                    "No password for " + user + " at " + address
                            + "; set NEO4J_PASSWORD, or name a file with --password-file",
                    null);
        }
        return new String(typed);
    }

    private static String read(Path file) {
        try {
            String password =
                    Files.readString(file).lines().findFirst().orElse("").strip();
            if (password.isEmpty()) {
                throw new CommandException("The first line of the password file " + file + " is empty", null);
            }
            return password;
        } catch (IOException e) {
            throw new CommandException(
                    "Cannot read the password file " + file + " (" + e + "); correct --password-file", e);
        }
    }
}
