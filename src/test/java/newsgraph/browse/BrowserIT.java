package newsgraph.browse;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import newsgraph.graph.CypherFile;
import newsgraph.graph.EmbeddedNeo4j;
import newsgraph.graph.Graph;
import newsgraph.load.GraphLoader;
import newsgraph.load.Story;
import newsgraph.report.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Neo4j Browser as {@code newsgraph serve} serves it, looked at and attacked in a real Chromium. */
class BrowserIT {

    private static final String HOSTILE = "</script><script>window.hacked = 1</script><img src=x onerror='hacked = 2'>";
    private static final String HEBREW = "שרה כהן ביקרה בסין 🕊️.";

    /** A page that another program serves, and all that it was asked for. */
    private static final Queue<String> CAUGHT = new ConcurrentLinkedQueue<>();

    private static BrowserPages pages;
    private static EmbeddedNeo4j server;
    private static Graph graph;
    private static Chromium browser;
    private static HttpServer foreign;

    @BeforeAll
    static void serve(@TempDir Path data) throws IOException {
        pages = new BrowserPages(0);
        server = EmbeddedNeo4j.serve(data, 0, pages.guide());
        pages.start(server.uri(), EmbeddedNeo4j.USERNAME, server.password());
        graph = server.connect();
        load();
        foreign = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        foreign.createContext("/", exchange -> {
            CAUGHT.add(exchange.getRequestMethod() + ' ' + exchange.getRequestURI());
            byte[] page = "<!doctype html><title>Elsewhere</title>".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        foreign.start();
        browser = new Chromium();
        browser.open(pages.link());
        untilDrawn();
    }

    @AfterAll
    static void stop() {
        browser.close();
        foreign.stop(0);
        graph.close();
        server.close();
        pages.close();
    }

    private static void load() {
        try (GraphLoader loader = new GraphLoader(graph, Set.of("MEETS_WITH"), rejected -> {})) {
            loader.load(List.of(
                    Story.of("a1")
                            .by("Reuters", "2017-09-30")
                            .says("Rex Tillerson VISITS China", "ACTUAL", 0.9, "Tillerson landed in Beijing.")
                            .says("Rex Tillerson VISITS China", "NEGATED", 0.6, "Tillerson never left, a clerk said.")
                            .says("Rex Tillerson MEETS_WITH Wang Yi")
                            .says("Rex Tillerson VISITS France", "PLANNED", 0.7, "Tillerson will go to Paris.")
                            .findings(),
                    Story.of("a2").says("United States SANCTIONS North Korea").findings(),
                    Story.of("a3")
                            .titled(HOSTILE, "javascript:window.hacked=3")
                            .says(HOSTILE + " MEETS_WITH Wang Yi", "ACTUAL", 0.8, HOSTILE)
                            .findings(),
                    Story.of("a4")
                            .says("שרה כהן 🕊️ VISITS China", "ACTUAL", 0.8, HEBREW)
                            .findings()));
        }
    }

    @Test
    void itOpensConnectedWithThePictureInOurStyleAndTheGuide() {
        browser.open(pages.address());
        untilDrawn();

        String picture = CypherFile.read("queries/what-are-the-strongest-relations")
                .statements()
                .get(0);
        int returned = graph.run(
                        "CALL () { " + picture + " } UNWIND nodes(path) AS node RETURN count(DISTINCT node) AS many",
                        Map.of())
                .rows()
                .get(0)
                .get("many")
                .asInt();
        assertThat(returned).isEqualTo(7);
        assertThat(browser.elements("svg .node")).hasSizeGreaterThanOrEqualTo(returned);
        assertThat(browser.run("return " + circle("China") + ".getAttribute('fill')"))
                .isEqualTo("#FFD86E");
        assertThat(browser.run("return " + circle("Tillerson") + ".getAttribute('fill')"))
                .isEqualTo("#2F6DB5");
        assertThat(edges()).contains("VISITS +1 −1", "MEETS +1 −0", "SANCTIONS +1 −0");
        assertThat(browser.run("return location.href")).isEqualTo(pages.address());
        browser.until(
                "return document.querySelector('[data-testid=guidesDrawer]')?.innerText.includes('What you see')");
    }

    @Test
    void anEdgeShowsItsSentence() {
        browser.open(pages.address());
        untilDrawn();
        clickEdge("VISITS +1 −1");

        browser.until("return document.querySelector('[data-testid=vizInspector]').innerText.includes('evidence')");
        assertThat(browser.text("[data-testid=vizInspector]"))
                .contains("Tillerson landed in Beijing.", "https://example.org/a1", "negated")
                .doesNotContain("never left");
    }

    @Test
    void aFavoriteRuns() {
        browser.open(pages.address());
        untilDrawn();
        browser.element("[data-testid=navigationFavorites]").click();
        browser.until("return !!document.querySelector('[data-testid=\"expandFolder-newsgraph relations\"]')");
        browser.element("[data-testid='expandFolder-newsgraph relations']").click();
        browser.until("return !!" + labelled("Who met whom, when, and how sure is it?"));
        browser.run(labelled("Who met whom, when, and how sure is it?") + ".click()");
        browser.until("return document.querySelector('[data-testid=activeEditor]').innerText.includes('MEETS_WITH')");
        browser.element("[data-testid=editor-Run]").click();

        untilShown("Wang Yi", "lastDate");
    }

    @Test
    void aQuestionOfTheGuideRuns() {
        browser.open(pages.address());
        browser.until("return !!document.querySelector('[data-testid=guidesDrawer] pre .fa-play-circle-o')");
        browser.element("[data-testid=guidesDrawer] pre .fa-play-circle-o").click();

        untilShown("Claim, planned", "SANCTIONS");
    }

    @Test
    void aClaimIsNoFactToLookAt() {
        ask("MATCH path = (c:Claim)-[:TARGET]->() WHERE c.factuality <> 'ACTUAL' RETURN path");

        browser.until(
                "return [...document.querySelectorAll('svg .node')].some(n => n.textContent.includes('PLANNED'))");
        assertThat(captions(".node")).anyMatch(caption -> caption.contains("NEGATED"));
    }

    @Test
    void whatArticlesSayStaysTextInWhateverScript() {
        ask("MATCH path = (a:Article)<-[:REPORTED_IN]-(:Claim)-[:SOURCE]->(:Person) RETURN path");
        browser.until("return document.querySelectorAll('svg .node').length >= 12");

        assertThat(captions(".node"))
                .anyMatch(caption -> caption.contains("שרה"))
                .anyMatch(caption -> caption.contains("</script>"));
        browser.element("[data-testid=cypherFrameSidebarTable]").click();
        untilShown(HOSTILE, "שרה כהן 🕊️", HEBREW);
        assertThat(browser.elements("img[src='x']")).isEmpty();
        assertThat(browser.run("return window.hacked ?? 'safe'")).isEqualTo("safe");
    }

    @Test
    void anEmptyGraphOpensToo() {
        graph.run("MATCH (n) DETACH DELETE n", Map.of());
        try {
            browser.open(pages.address());
            untilShown("(no changes, no records)");
        } finally {
            load();
        }
    }

    @Test
    void aPageElsewhereGetsNothingOverHttp() {
        elsewhere();
        String ours = pages.address().replace("browser/", "");
        for (String path : List.of("", "browser/", "newsgraph/start.js", "newsgraph/guide.html")) {
            assertThat(fetched("fetch('" + ours + path + "').then(r => r.text())"))
                    .as(path)
                    .isEqualTo("refused: TypeError");
        }
        assertThat(fetched(
                        "fetch('" + ours + "newsgraph/password', {method: 'POST', body: 'guess'}).then(r => r.text())"))
                .isEqualTo("refused: TypeError");
        assertThat(fetched("fetch('" + ours + "db/neo4j/tx/commit', {method: 'POST', mode: 'no-cors', body: '{}'})"
                        + ".then(r => r.type + r.status)"))
                .as("Neo4j's own HTTP interface is not there")
                .isEqualTo("refused: TypeError");
        assertThat(fetched("new Promise(done => { const f = document.createElement('iframe'); f.src = '" + ours
                        + "browser/'; f.onload = () => { try { done(f.contentDocument ? 'open' : 'closed'); }"
                        + " catch (e) { done('closed'); } }; document.body.append(f); })"))
                .isEqualTo("closed");
    }

    @Test
    void aPageElsewhereGetsNothingOverBoltWithoutThePassword() {
        elsewhere();
        assertThat(bolt("{scheme: 'none'}")).isEqualTo("failure: Neo.ClientError.Security.Unauthorized");
        assertThat(bolt("{scheme: 'basic', principal: 'neo4j', credentials: 'neo4j'}"))
                .isEqualTo("failure: Neo.ClientError.Security.Unauthorized");
        assertThat(bolt("{scheme: 'basic', principal: 'neo4j', credentials: '" + server.password() + "'}"))
                .as("the same with the password, or this would show nothing")
                .isEqualTo("success");
    }

    @Test
    void aNameThatIsReboundToThisMachineGetsNothing() {
        browser.open(pages.address().replace("127.0.0.1", "evil.example"));

        assertThat(browser.text("body")).isEqualTo("This is not the host that you ask for.");
        assertThat(fetched("fetch('/newsgraph/start.js').then(r => r.status + ' ' + r.text.length)"))
                .startsWith("421 ");
    }

    @Test
    void aLinkCannotMakeBrowserTellItsPasswordToAnotherServer() {
        String other = "127.0.0.1:" + foreign.getAddress().getPort();
        CAUGHT.clear();
        browser.open(pages.address() + "?connectURL=bolt://neo4j@" + other + "&discoveryURL=http://" + other
                + "/&cmd=edit&arg=RETURN%2042");
        untilDrawn();
        browser.until("return document.querySelector('[data-testid=activeEditor]').innerText.includes('42')");

        assertThat(fetched("fetch('http://" + other + "/?stolen')")).isEqualTo("refused: TypeError");
        assertThat(fetched("new Promise(done => { const socket = new WebSocket('ws://" + other
                        + "/?stolen'); socket.onopen = () => done('open'); socket.onerror = () => done('closed'); })"))
                .isEqualTo("closed");
        assertThat(CAUGHT).isEmpty();
    }

    private static void elsewhere() {
        browser.open("http://evil.example:" + foreign.getAddress().getPort() + "/");
        assertThat(browser.run("return location.host + ' ' + document.title"))
                .isEqualTo("evil.example:" + foreign.getAddress().getPort() + " Elsewhere");
    }

    private static String fetched(String promise) {
        return String.valueOf(browser.run("return " + promise + ".catch(e => 'refused: ' + e.name)"));
    }

    /** Says hello in Bolt 5.0 over a WebSocket, as a driver does, and returns what the server answers. */
    private static String bolt(String token) {
        return String.valueOf(browser.run(
                """
                const text = value => [0xD0, value.length, ...new TextEncoder().encode(value)];
                const fields = {user_agent: 'elsewhere/1', ...TOKEN};
                const hello = [0xB1, 0x01, 0xA0 + Object.keys(fields).length, ...Object.entries(fields).flat().flatMap(text)];
                return new Promise(done => {
                  const socket = new WebSocket('URI');
                  socket.binaryType = 'arraybuffer';
                  let heard = 0;
                  socket.onopen = () => socket.send(new Uint8Array([0x60, 0x60, 0xB0, 0x17, 0, 0, 0, 5, ...Array(12).fill(0)]));
                  socket.onmessage = message => {
                    const bytes = new Uint8Array(message.data);
                    if (heard++ === 0) {
                      socket.send(new Uint8Array([hello.length >> 8, hello.length & 255, ...hello, 0, 0]));
                    } else if (bytes.length > 3) {
                      const said = new TextDecoder().decode(bytes).match(/Neo\\.[\\w.]+/);
                      done(bytes[3] === 0x70 ? 'success' : bytes[3] === 0x7F ? 'failure: ' + said : 'what? ' + bytes);
                    }
                  };
                  socket.onerror = () => done('no connection');
                });
                """.replace("TOKEN", token).replace("URI", server.uri().replace("bolt:", "ws:"))));
    }

    /** Puts a statement into the editor by a link, as colleagues send it, and runs it. */
    private static void ask(String statement) {
        browser.open(pages.address() + "?cmd=edit&arg=" + URLEncoder.encode(statement, StandardCharsets.UTF_8));
        untilDrawn();
        browser.run("document.querySelector('article button[title=Close]').click()");
        browser.until("return document.querySelector('[data-testid=activeEditor]').innerText.includes('MATCH')");
        browser.element("[data-testid=editor-Run]").click();
    }

    private static void untilDrawn() {
        browser.until("return document.querySelectorAll('svg .node').length > 0");
    }

    private static void untilShown(String... texts) {
        for (String text : texts) {
            browser.until("return document.querySelector('[data-testid=stream]').innerText.includes("
                    + new Gson().toJson(text) + ")");
        }
    }

    private static List<String> captions(String kind) {
        return strings("[...document.querySelectorAll('svg " + kind + "')].map(e => e.textContent)");
    }

    /** Whole captions; what is drawn of them depends on the length of the edge. */
    private static List<String> edges() {
        return strings("[...document.querySelectorAll('svg .relationship')].map(e => e.__data__.caption)");
    }

    private static List<String> strings(String list) {
        return ((List<?>) Objects.requireNonNull(browser.run("return " + list)))
                .stream().map(String::valueOf).toList();
    }

    private static String circle(String name) {
        return "[...document.querySelectorAll('svg .node')].find(n => n.textContent.includes('" + name
                + "')).querySelector('.b-outline')";
    }

    private static String labelled(String text) {
        return "[...document.querySelectorAll('[data-testid^=scriptTitle], [data-testid*=script], li, div')]"
                + ".findLast(e => e.innerText?.trim() === '" + text + "')";
    }

    private static void clickEdge(String caption) {
        browser.run("""
                const edge = [...document.querySelectorAll('svg .relationship')].find(e => e.__data__.caption === arguments[0]);
                const overlay = edge.querySelector('.overlay');
                for (const type of ['mouseenter', 'mousedown', 'mouseup', 'click']) {
                  overlay.dispatchEvent(new MouseEvent(type, {bubbles: true, cancelable: true, view: window}));
                }
                """, caption);
    }
}
