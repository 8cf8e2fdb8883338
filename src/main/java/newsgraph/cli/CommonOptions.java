package newsgraph.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options that all commands share. */
final class CommonOptions {

    static final Path DEFAULT_DATA = Path.of(".newsgraph");

    @Spec(Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "folder of the embedded Neo4j (default: .newsgraph in the working folder)")
    private @Nullable Path data;

    @Option(names = "--quiet", description = "no progress and no summary; errors alone")
    private boolean quiet;

    @Option(names = "--verbose", description = "with an error, also where in the program it came up")
    private boolean verbose;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "threads that extract (default: as many as there are cores)")
    void setThreads(int number) {
        if (number < 1 || number > 1024) {
            throw new ParameterException(command.commandLine(), "--threads must be between 1 and 1024, not " + number);
        }
        threads = number;
    }

    int threads() {
        return threads;
    }

    Path data() {
        return data == null ? DEFAULT_DATA : data;
    }

    boolean isDataGiven() {
        return data != null;
    }

    boolean quiet() {
        return quiet;
    }

    boolean verbose() {
        return verbose;
    }
}
