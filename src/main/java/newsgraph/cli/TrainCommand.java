package newsgraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import newsgraph.annotate.Annotator;
import newsgraph.train.NameTrainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code newsgraph train}: makes the name model again from its corpus. */
@Command(
        name = "train",
        description = "Train the name model again from the annotated sentences. Takes some minutes; needs the sources.")
final class TrainCommand implements Callable<Integer> {

    private final Shell shell;

    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            description = "folder of annotated sentences (default: ${DEFAULT-VALUE})",
            defaultValue = "src/main/corpus")
    private Path corpus = Path.of("src/main/corpus");

    @Option(
            names = "--to",
            paramLabel = "DIR",
            description = "folder of the model and its manifest (default: ${DEFAULT-VALUE})",
            defaultValue = "src/main/resources/newsgraph/annotate")
    private Path to = Path.of("src/main/resources/newsgraph/annotate");

    TrainCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        if (!Files.isDirectory(corpus)) {
            throw new CommandException(
                    "no folder " + corpus + "; run it in newsgraph's sources, or name one with --corpus", null);
        }
        if (!Files.isDirectory(to)) {
            throw new CommandException("no folder " + to + "; make it, or name another with --to", null);
        }
        new NameTrainer(Annotator.withoutNames()).write(corpus, to);
        shell.err().println("wrote " + to.resolve("names.bin") + " and " + to.resolve("names.properties"));
        return 0;
    }
}
