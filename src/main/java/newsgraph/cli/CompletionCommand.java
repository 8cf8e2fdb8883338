package newsgraph.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code newsgraph completion}: lets the Tab key complete commands and options. */
@Command(name = "completion", description = "Write a script that lets bash and zsh complete commands and options.")
final class CompletionCommand implements Callable<Integer> {

    private final Shell shell;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    CompletionCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        try (DataOutput out = new DataOutput(shell)) {
            out.text(AutoComplete.bash("newsgraph", spec.root().commandLine()));
        }
        return 0;
    }
}
