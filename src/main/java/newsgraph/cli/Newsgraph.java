package newsgraph.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;
import newsgraph.Pipeline;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program's entrance: {@code newsgraph COMMAND}. */
@Command(
        name = "newsgraph",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Reads news, finds who meets, visits, sanctions and calls whom, and loads it into Neo4j.",
        footer = {"", "Exit status: 0 done, 1 something failed, 2 wrong usage. `newsgraph COMMAND --help` tells more."})
public final class Newsgraph implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Newsgraph() {}

    /** Runs the command that {@code args} name and leaves the process with its exit status. */
    public static void main(String[] args) {
        // What the libraries log is not for the user; what matters comes as an exception.
        LogManager.getLogManager().reset();
        int status;
        try {
            status = run(Shell.ofProcess(), args);
        } catch (OutOfMemoryError e) {
            System.err.println("newsgraph: " + FailureHandler.OUT_OF_MEMORY);
            status = CommandLine.ExitCode.SOFTWARE;
        }
        System.exit(status);
    }

    /** Runs the command that {@code args} name inside {@code shell} and returns its exit status. */
    static int run(Shell shell, String... args) {
        return commandLine(shell).execute(args);
    }

    /** Returns all commands, as they run inside {@code shell}. */
    static CommandLine commandLine(Shell shell) {
        FailureHandler failures = new FailureHandler(shell.colours());
        CommandLine line = new CommandLine(new Newsgraph())
                .addSubcommand(new BuildCommand(shell))
                .addSubcommand(new ExtractCommand(shell))
                .addSubcommand(new LoadCommand(shell))
                .addSubcommand(new ResolveCommand(shell))
                .addSubcommand(new RemoveCommand(shell))
                .addSubcommand(new QueryCommand(shell))
                .addSubcommand(new ServeCommand(shell))
                .addSubcommand(new ExportCommand(shell))
                .addSubcommand(new ExplainCommand(shell))
                .addSubcommand(new EvaluateCommand(shell))
                .addSubcommand(new TrainCommand(shell))
                .addSubcommand(new ReportCommand(shell))
                .addSubcommand(new CompletionCommand(shell))
                .addSubcommand(new ManCommand(shell));
        line.getCommandSpec().version(Pipeline.EXTRACTOR.replace('-', ' '));
        line.getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec().mixinStandardHelpOptions(true));
        Examples.addTo(line);
        return line.setColorScheme(Help.defaultColorScheme(shell.coloursOfHelp()))
                .setOut(new PrintWriter(new OutputStreamWriter(shell.out(), StandardCharsets.UTF_8), true))
                .setErr(shell.err())
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures);
    }

    /** Without a command there is nothing to run. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing: build, for a start");
    }
}
