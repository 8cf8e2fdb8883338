package newsgraph.cli;

import java.io.PrintWriter;
import java.util.List;
import newsgraph.evaluate.GoldException;
import newsgraph.graph.GraphException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what went wrong and what to do; where in the program it came up only if asked for. */
final class FailureHandler implements IExecutionExceptionHandler, IParameterExceptionHandler {

    static final String OUT_OF_MEMORY = "not enough memory; set NEWSGRAPH_OPTS=-Xmx4g or more, or use fewer --threads";

    /** Those whose message is written for the user. */
    private static final List<Class<? extends Exception>> EXPECTED =
            List.of(CommandException.class, GraphException.class, GoldException.class);

    private final Ansi colours;

    /** Writes with {@code colours}, or without any. */
    FailureHandler(Ansi colours) {
        this.colours = colours;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult result) {
        if (e instanceof ReaderGoneException) {
            return CommandLine.ExitCode.OK;
        }
        PrintWriter err = command.getErr();
        if (isOutOfMemory(e)) {
            err.println(prefix() + OUT_OF_MEMORY);
            return CommandLine.ExitCode.SOFTWARE;
        }
        boolean expected = EXPECTED.stream().anyMatch(type -> type.isInstance(e));
        err.println(prefix() + (expected ? e.getMessage() : unexpected(e)));
        if (command.getParseResult().hasMatchedOption("--verbose")) {
            e.printStackTrace(err);
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(prefix() + e.getMessage());
        UnmatchedArgumentException.printSuggestions(e, err);
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return CommandLine.ExitCode.USAGE;
    }

    /** The program's name, red where there are colours. */
    private String prefix() {
        return colours.string("@|bold,red newsgraph:|@ ");
    }

    private static boolean isOutOfMemory(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                return true;
            }
        }
        return false;
    }

    private static String unexpected(Exception e) {
        return "an error that nobody expected: " + e + "; run it again with --verbose and report what it prints";
    }
}
