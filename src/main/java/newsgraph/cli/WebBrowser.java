package newsgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The web browser of this machine.
 *
 * @param err where to say that there is none
 * @param command what opens a file in it
 */
record WebBrowser(PrintWriter err, List<String> command) {

    /** Returns the one that the variable {@code BROWSER} names, else the system's. */
    static WebBrowser of(Shell shell) {
        String named = shell.variable("BROWSER");
        return new WebBrowser(shell.err(), named == null ? ofSystem() : List.of(named));
    }

    /** Shows a {@code page}, without waiting until it is closed. */
    void show(Path page) throws InterruptedException {
        String[] words = Stream.concat(
                        command.stream(), Stream.of(page.toAbsolutePath().toString()))
                .toArray(String[]::new);
        try {
            Process process = new ProcessBuilder(words)
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
            // Some openers fail at once, some stay as long as the page is open.
            if (process.waitFor(3, TimeUnit.SECONDS) && process.exitValue() != 0) {
                none();
            }
        } catch (IOException e) {
            none();
        }
    }

    private void none() {
        err.println("No web browser opens here (" + command.get(0) + "); open the address above in one yourself.");
    }

    private static List<String> ofSystem() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler");
        }
        return List.of(system.startsWith("mac") ? "open" : "xdg-open");
    }
}
