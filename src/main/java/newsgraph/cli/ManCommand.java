package newsgraph.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code newsgraph man}: the manual page. */
@Command(name = "man", description = "Write the manual page, for man.")
final class ManCommand implements Callable<Integer> {

    private final Shell shell;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ManCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        try (DataOutput out = new DataOutput(shell)) {
            out.text(ManPage.of(spec.root().commandLine()));
        }
        return 0;
    }
}
