package newsgraph.browse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import newsgraph.graph.CypherFile;
import newsgraph.graph.GraphException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the pages answer, asked without a web browser. */
class BrowserPagesTest {

    private static final String PASSWORD = "xK2-9f";

    private final HttpClient client = HttpClient.newHttpClient();
    private final BrowserPages pages = new BrowserPages(0);
    private final URI address = URI.create(pages.address());

    @BeforeEach
    void start() {
        pages.start("bolt://127.0.0.1:7777", "neo4j", PASSWORD);
    }

    @AfterEach
    void close() {
        pages.close();
    }

    @Test
    void browserIsServedWithOurScriptFirstAndFindsTheDatabase() throws Exception {
        String page = get("/browser/").body();
        assertThat(page).contains("Neo4j Browser");
        assertThat(page.indexOf("start.js")).isPositive().isLessThan(page.indexOf(".bundle.js"));
        assertThat(get("/newsgraph/start.js").body()).contains("\"bolt\":\"bolt://127.0.0.1:7777\"");
        assertThat(client.send(request("/").header("Accept", "application/json").build(), BodyHandlers.ofString())
                        .body())
                .contains("\"bolt_direct\":\"bolt://127.0.0.1:7777\"");
        assertThat(get("/").headers().firstValue("Location")).contains(pages.address());
    }

    @ParameterizedTest
    @CsvSource({
        "evil.example, 421",
        "127.0.0.1.evil.example, 421",
        "localhost:1, 200",
        "[::1], 200",
        "127.0.0.1:99, 200"
    })
    void onlyNamesOfThisMachineAreAnswered(String host, int status) throws IOException {
        assertThat(raw("GET /newsgraph/start.js HTTP/1.1", "Host: " + host)).startsWith("HTTP/1.1 " + status + ' ');
    }

    @Test
    void aRequestWithoutHostIsRefused() throws IOException {
        assertThat(raw("GET / HTTP/1.0")).startsWith("HTTP/1.1 421 ");
    }

    @Test
    void noPageOfAnotherOriginMayReadOrFrameAndBrowserMayTalkToTheGraphAlone() throws Exception {
        HttpResponse<String> page = get("/browser/");
        assertThat(page.headers().map()).doesNotContainKey("access-control-allow-origin");
        assertThat(page.headers().firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("frame-ancestors 'none'", "script-src 'self';", "connect-src 'self' ws://127.0.0.1:7777;");
    }

    @Test
    void theTicketBuysThePasswordOnceFromOurOwnPageAlone() throws Exception {
        String ticket = URI.create(pages.link()).getFragment();
        assertThat(pages.link()).startsWith(pages.address() + '#');
        assertThat(buy("http://evil.example", ticket).statusCode()).isEqualTo(403);
        assertThat(buy(origin(), ticket + "x").statusCode()).isEqualTo(403);
        assertThat(buy(origin(), "").statusCode()).isEqualTo(403);
        assertThat(buy(origin(), ticket).body()).isEqualTo(PASSWORD);
        assertThat(buy(origin(), ticket)).extracting(HttpResponse::statusCode).isEqualTo(403);
        for (String path : new String[] {"/newsgraph/start.js", "/newsgraph/guide.html", "/", "/browser/"}) {
            assertThat(get(path).body()).doesNotContain(PASSWORD, ticket);
        }
    }

    @Test
    void thePageThatLeadsToBrowserIsForTheUserAlone(@TempDir Path folder) throws IOException {
        Path file = pages.linkFile(folder);
        assertThat(file).content().contains("url=" + pages.link());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void nothingButBrowserIsHandedOut() throws IOException {
        for (String path : new String[] {
            "/browser/../newsgraph/cypher/README.md",
            "/browser/%2e%2e/META-INF/MANIFEST.MF",
            "/newsgraph/cypher/README.md",
            "/browser/none.js"
        }) {
            assertThat(raw("GET " + path + " HTTP/1.1", "Host: localhost"))
                    .as(path)
                    .startsWith("HTTP/1.1 404 ");
        }
        assertThat(raw("PUT / HTTP/1.1", "Host: localhost")).startsWith("HTTP/1.1 405 ");
    }

    @Test
    void everyQuestionIsAFavoriteAndTheZipHoldsTheFilesAsTheyStand() throws Exception {
        Map<String, String> held = new TreeMap<>();
        byte[] bytes = client.send(request("/newsgraph/favorites.zip").build(), BodyHandlers.ofByteArray())
                .body();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getName()).matches("newsgraph [a-z ]+/[a-z-]+\\.cypher");
                held.put(
                        entry.getName().replaceFirst(".*/(.*)\\.cypher", "$1"),
                        new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(held.keySet())
                .containsExactlyInAnyOrderElementsOf(CypherFile.folder("queries").stream()
                        .map(CypherFile::name)
                        .toList());
        for (Map.Entry<String, String> query : held.entrySet()) {
            assertThat(Path.of("cypher", "queries", query.getKey() + ".cypher")).hasContent(query.getValue());
        }
    }

    @Test
    void theGuideOffersTenQuestions() throws Exception {
        String guide = get("/newsgraph/guide.html").body();
        assertThat(guide).contains("<h5>What is in the graph?</h5>", "(:__Entity__)-[r]-&gt;(:__Entity__)");
        assertThat(guide.split("<h5>", -1)).hasSize(11);
        assertThat(guide).doesNotContain("\nask ");
    }

    @Test
    void aPortThatIsTakenIsNamed() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> new BrowserPages(taken.getLocalPort()))
                    .isInstanceOf(GraphException.class)
                    .hasMessage("Port " + taken.getLocalPort()
                            + " is taken; stop what listens there, or name another with --port");
        }
    }

    private String origin() {
        return "http://127.0.0.1:" + address.getPort();
    }

    private HttpResponse<String> buy(String origin, String ticket) throws Exception {
        return client.send(
                request("/newsgraph/password")
                        .header("Origin", origin)
                        .POST(BodyPublishers.ofString(ticket))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(request(path).build(), BodyHandlers.ofString());
    }

    /** Sends lines that a well-behaved client would not. */
    private String raw(String... lines) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
            String request = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
