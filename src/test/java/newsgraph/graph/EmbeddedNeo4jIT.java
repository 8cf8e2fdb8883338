package newsgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedNeo4jIT {

    @TempDir
    private Path data;

    @Test
    void whatWasWrittenIsThereAfterReopening() throws IOException {
        try (Graph graph = EmbeddedNeo4j.open(data)) {
            graph.run("UNWIND range(1, 1000) AS i CREATE (:Witness {i: i})", Map.of());
            assertThatThrownBy(() -> EmbeddedNeo4j.open(data))
                    .isInstanceOf(GraphException.class)
                    .hasMessageContaining("is in use by another newsgraph; wait until it ends");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("password"))))
                .isEqualTo("rw-------");

        // A lost password file must not lock the user out of his own data.
        Files.delete(data.resolve("password"));
        Graph again = EmbeddedNeo4j.open(data);
        assertThat(witnesses(again)).isEqualTo(1000);

        Instant begin = Instant.now();
        again.close();
        assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void aFirstStartThatWasKilledIsMadeAnew() throws IOException {
        // What SIGKILL leaves while the store is being made: the note, and a store without its transaction logs.
        Path half = Files.createDirectories(data.resolve("neo4j/data/databases/neo4j"));
        Files.write(half.resolve("neostore"), new byte[8192]);
        Files.writeString(data.resolve("creating"), "");

        try (Graph graph = EmbeddedNeo4j.open(data)) {
            graph.run("CREATE (:Witness)", Map.of());
        }
        assertThat(data.resolve("creating")).doesNotExist();
        try (Graph graph = EmbeddedNeo4j.open(data)) {
            assertThat(witnesses(graph)).isEqualTo(1);
        }
    }

    @Test
    void othersWorkThroughTheOneThatServes() throws Exception {
        try (EmbeddedNeo4j server = EmbeddedNeo4j.serve(data)) {
            try (Graph graph = EmbeddedNeo4j.open(data)) {
                assertThat(graph.uri()).isEqualTo(server.uri());
                graph.run("CREATE (:Witness)", Map.of());
            }
            try (Graph graph = server.connect()) {
                assertThat(witnesses(graph)).isEqualTo(1);
            }
            assertThatThrownBy(() -> EmbeddedNeo4j.serve(data))
                    .isInstanceOf(GraphException.class)
                    .hasMessageContaining("is being served already, at " + server.uri());
            messagesNameTheRemedy(server);
        }
        assertThat(data.resolve("serving")).doesNotExist();
    }

    @Test
    void browserIsToldWhatToShowAndToKeepItsUseToItself() {
        try (EmbeddedNeo4j server = EmbeddedNeo4j.serve(data, 0, "http://127.0.0.1:1/guide.html");
                Graph graph = server.connect()) {
            assertThat(graph.run(
                                    "CALL dbms.clientConfig() YIELD name, value RETURN name + '=' + value AS line",
                                    Map.of())
                            .rows())
                    .extracting(row -> row.get("line").asString())
                    .contains(
                            "browser.post_connect_cmd=guide http://127.0.0.1:1/guide.html",
                            "browser.remote_content_hostname_whitelist=127.0.0.1",
                            "client.allow_telemetry=false");
        }
    }

    @Test
    void aBoltPortThatIsTakenIsNamedAndTheFolderLeftFree() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> EmbeddedNeo4j.serve(data, taken.getLocalPort(), ""))
                    .isInstanceOf(GraphException.class)
                    .hasMessage("Port " + taken.getLocalPort()
                            + " for Bolt is taken; stop what listens there, or name another with --bolt-port");
        }
        DataFolder.Lock lock = new DataFolder(data).tryLock();
        assertThat(lock).isNotNull();
        Objects.requireNonNull(lock).close();
    }

    private void messagesNameTheRemedy(EmbeddedNeo4j server) throws IOException {
        String uri = server.uri();
        String password = Files.readString(server.passwordFile()).strip();
        assertThatThrownBy(() -> Graph.connect(uri, "neo4j", "guess", "neo4j"))
                .isInstanceOf(GraphException.class)
                .hasMessage("Neo4j at " + uri
                        + " refuses user \"neo4j\" with this password; correct --username and NEO4J_PASSWORD");
        assertThatThrownBy(() -> Graph.connect(uri, "neo4j", password, "nowhere"))
                .isInstanceOf(GraphException.class)
                .hasMessage("Neo4j at " + uri
                        + " has no database \"nowhere\"; name one that it has with --database or NEO4J_DATABASE");
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread web = new Thread(() -> answerAsTheWebDoes(other));
            web.setDaemon(true);
            web.start();
            String http = "bolt://127.0.0.1:" + other.getLocalPort();
            assertThatThrownBy(() -> Graph.connect(http, "neo4j", password, "neo4j"))
                    .isInstanceOf(GraphException.class)
                    .hasMessageStartingWith("No Neo4j answers at " + http)
                    .message()
                    .doesNotContain("\n");
        }
    }

    private static void answerAsTheWebDoes(ServerSocket web) {
        try {
            while (true) {
                try (Socket socket = web.accept()) {
                    socket.getInputStream().readNBytes(4);
                    socket.getOutputStream()
                            .write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                }
            }
        } catch (IOException e) {
            // Closed: the test is over.
        }
    }

    @Test
    void aCrashLosesNothingAndLeavesTheFolderFree() throws Exception {
        Path output = data.resolve("output");
        Process crash = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Crash.class.getName(),
                        data.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(crash.waitFor()).isEqualTo(3);
        assertThat(output).as("the server's own words belong in its log").isEmptyFile();
        assertThat(data.resolve("serving")).exists();

        try (Graph graph = EmbeddedNeo4j.open(data)) {
            assertThat(witnesses(graph)).isEqualTo(1);
            assertThat(data.resolve("serving")).doesNotExist();
        }
    }

    private static int witnesses(Graph graph) {
        return graph.read(statements -> statements
                .run("MATCH (w:Witness) RETURN count(w) AS many", Map.of())
                .rows()
                .get(0)
                .get("many")
                .asInt());
    }
}
