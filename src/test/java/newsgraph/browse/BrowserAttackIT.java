package newsgraph.browse;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Neo4j Browser as {@code newsgraph serve} serves it, attacked by pages of other origins in a real Chromium. */
class BrowserAttackIT {

    /** What a page that another program serves was asked for. */
    private static final Queue<String> CAUGHT = new ConcurrentLinkedQueue<>();

    private static ServedBrowser served;
    private static HttpServer foreign;

    @BeforeAll
    static void serve(@TempDir Path data) throws IOException {
        served = new ServedBrowser(data);
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
    }

    @AfterAll
    static void stop() {
        foreign.stop(0);
        served.close();
    }

    @Test
    void aPageElsewhereGetsNothingOverHttp() {
        elsewhere();
        String ours = served.pages().address().replace("browser/", "");
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
        assertThat(bolt("{scheme: 'basic', principal: 'neo4j', credentials: '"
                        + served.server().password() + "'}"))
                .as("the same with the password, or this would show nothing")
                .isEqualTo("success");
    }

    @Test
    void aNameThatIsReboundToThisMachineGetsNothing() {
        served.browser().open(served.pages().address().replace("127.0.0.1", "evil.example"));

        assertThat(served.browser().text("body")).isEqualTo("This is not the host that you ask for.");
        assertThat(fetched("fetch('/newsgraph/start.js').then(r => r.status + ' ' + r.text.length)"))
                .startsWith("421 ");
    }

    @Test
    void aLinkCannotMakeBrowserTellItsPasswordToAnotherServer() {
        String other = "127.0.0.1:" + foreign.getAddress().getPort();
        CAUGHT.clear();
        served.browser()
                .open(served.pages().address() + "?connectURL=bolt://neo4j@" + other + "&discoveryURL=http://" + other
                        + "/&cmd=edit&arg=RETURN%2042");
        served.untilDrawn();
        served.browser().until("return document.querySelector('[data-testid=activeEditor]').innerText.includes('42')");

        assertThat(fetched("fetch('http://" + other + "/?stolen')")).isEqualTo("refused: TypeError");
        assertThat(fetched("new Promise(done => { const socket = new WebSocket('ws://" + other
                        + "/?stolen'); socket.onopen = () => done('open'); socket.onerror = () => done('closed'); })"))
                .isEqualTo("closed");
        assertThat(CAUGHT).isEmpty();
    }

    private static void elsewhere() {
        served.browser().open("http://evil.example:" + foreign.getAddress().getPort() + "/");
        assertThat(served.browser().run("return location.host + ' ' + document.title"))
                .isEqualTo("evil.example:" + foreign.getAddress().getPort() + " Elsewhere");
    }

    private static String fetched(String promise) {
        return String.valueOf(served.browser().run("return " + promise + ".catch(e => 'refused: ' + e.name)"));
    }

    /** Says hello in Bolt 5.0 over a WebSocket, as a driver does, and returns what the server answers. */
    private static String bolt(String token) {
        return String.valueOf(served.browser().run("""
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
                """.replace("TOKEN", token)
                .replace("URI", served.server().uri().replace("bolt:", "ws:"))));
    }
}
