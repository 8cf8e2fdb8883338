package newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import newsgraph.graph.EmbeddedNeo4j;
import newsgraph.graph.Graph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code newsgraph serve} as a process of its own, as people run it. */
class ServeIT {

    @TempDir
    Path folder;

    @Test
    void controlCEndsItAndNothingIsLost() throws Exception {
        Path data = folder.resolve("data");
        Path seen = folder.resolve("seen.html");
        Path browser = script("cp \"$1\" '" + seen + "'; ls -l \"$1\" >'" + folder.resolve("mode") + "'");
        Process serve = serve(data, Map.of("BROWSER", browser.toString()), "--open");
        try (BufferedReader out = serve.inputReader()) {
            assertThat(out.readLine()).startsWith("Browser   http://127.0.0.1:").endsWith("/browser/");
            assertThat(out.readLine()).startsWith("Bolt      bolt://127.0.0.1:");
            assertThat(out.readLine()).isEqualTo("User      neo4j");
            assertThat(out.readLine()).isEqualTo("Password  in the file " + data.resolve("password"));
            Result written = Result.of("query", "--data", data.toString(), "--cypher", "CREATE (:Witness)");
            assertThat(written.exit()).as(written.err()).isZero();
            Result second = Result.of("serve", "--data", data.toString());
            assertThat(second.exit()).isEqualTo(1);
            assertThat(second.errors()).hasSize(1);
            assertThat(second.err()).contains("is being served already, at bolt://127.0.0.1:");
            theLinkIsForTheUserAlone(data, seen);
        } finally {
            interrupt(serve);
        }
        assertThat(serve.waitFor())
                .as("as a shell says of a program that Ctrl-C ended")
                .isEqualTo(130);
        assertThat(data).isDirectoryNotContaining("glob:**{.html,serving}");
        try (Graph graph = EmbeddedNeo4j.open(data)) {
            assertThat(graph.run("MATCH (w:Witness) RETURN w", Map.of()).rows()).hasSize(1);
        }
    }

    /** What was opened leads to Browser with a key; what is printed, where others may read it, holds none. */
    private void theLinkIsForTheUserAlone(Path data, Path seen) throws IOException, InterruptedException {
        while (!Files.exists(folder.resolve("mode")) || Files.size(folder.resolve("mode")) == 0) {
            Thread.sleep(50);
        }
        assertThat(seen).content().containsPattern("url=http://127.0.0.1:\\d+/browser/#[\\w-]{32}'");
        assertThat(folder.resolve("mode")).content().startsWith("-rw-------").contains(data.toString());
        assertThat(folder.resolve("err")).hasContent("Serving the graph in " + data + "; Ctrl-C ends it.");
    }

    @Test
    void withoutAWebBrowserItSaysSo() throws Exception {
        Process serve =
                serve(folder.resolve("data"), Map.of("BROWSER", script("exit 3").toString()), "--open", "--quiet");
        try (BufferedReader out = serve.inputReader()) {
            assertThat(out.readLine()).startsWith("Browser   ");
            while (Files.size(folder.resolve("err")) == 0) {
                Thread.sleep(50);
            }
        } finally {
            interrupt(serve);
        }
        assertThat(serve.waitFor()).isEqualTo(130);
        assertThat(Files.readAllLines(folder.resolve("err")))
                .containsExactly("No web browser opens here (" + folder.resolve("browser")
                        + "); open the address above in one yourself.");
    }

    @Test
    void aPortIsANumberThatPortsHave() {
        for (String option : List.of("--port", "--bolt-port")) {
            Result result = Result.of("serve", option, "65536");
            assertThat(result.exit()).isEqualTo(2);
            assertThat(result.errors()[0])
                    .isEqualTo("newsgraph: " + option + " must be between 1 and 65535, not 65536");
        }
    }

    private Process serve(Path data, Map<String, String> environment, String... options) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "--add-opens=java.base/java.nio=ALL-UNNAMED",
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        Newsgraph.class.getName(),
                        "serve",
                        "--data",
                        data.toString())
                .redirectError(new File(folder.toFile(), "err"));
        builder.command().addAll(List.of(options));
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static void interrupt(Process process) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                .start()
                .waitFor();
    }

    private Path script(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("browser"), "#!/bin/sh\n" + text + '\n');
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }
}
