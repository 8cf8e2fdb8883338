package newsgraph.browse;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers what a web browser asks for: the files of Neo4j Browser, and ours beside them. */
final class Pages implements HttpHandler {

    static final String GUIDE = "/newsgraph/guide.html";

    private static final String START = "/newsgraph/start.js";
    private static final String BROWSER = "/browser/";

    /** Names that nobody else's DNS can lead here. */
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("grass", "text/plain; charset=utf-8"),
            Map.entry("zip", "application/zip"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("mp4", "video/mp4"),
            Map.entry("woff", "font/woff"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("ttf", "font/ttf"));

    /** What was asked for, answered. */
    private record Answer(int status, String type, InputStream body) {

        static Answer of(int status, String text) {
            return new Answer(status, "text/plain; charset=utf-8", stream(text));
        }
    }

    private final String boltUri;
    private final Seed seed;
    private final Ticket ticket;
    private final String password;

    Pages(String boltUri, Seed seed, Ticket ticket, String password) {
        this.boltUri = boltUri;
        this.seed = seed;
        this.ticket = ticket;
        this.password = password;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Answer answer = answer(exchange);
            Headers headers = exchange.getResponseHeaders();
            headers.set("Content-Type", answer.type());
            headers.set("Content-Security-Policy", policy());
            headers.set("Cross-Origin-Resource-Policy", "same-origin");
            headers.set("Cross-Origin-Opener-Policy", "same-origin");
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("Referrer-Policy", "no-referrer");
            headers.set("Cache-Control", "no-cache");
            boolean empty =
                    answer.status() == 302 || exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(answer.status(), empty ? -1 : 0);
            if (!empty) {
                answer.body().transferTo(exchange.getResponseBody());
            }
            answer.body().close();
        }
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        String host = exchange.getRequestHeaders().getFirst("Host");
        if (host == null || !LOOPBACK.contains(host.toLowerCase(Locale.ROOT).replaceFirst(":\\d+$", ""))) {
            return Answer.of(421, "This is not the host that you ask for.\n");
        }
        String path = exchange.getRequestURI().getPath();
        return switch (exchange.getRequestMethod()) {
            case "GET", "HEAD" -> page(exchange, host, path);
            case "POST" -> path.equals("/newsgraph/password") ? password(exchange, host) : missing(path);
            default -> Answer.of(405, "This hands out pages.\n");
        };
    }

    private Answer page(HttpExchange exchange, String host, String path) throws IOException {
        return switch (path) {
            case "/" -> root(exchange, host);
            case GUIDE -> file(path, seed.guide());
            case START -> file(path, seed.startScript());
            case "/newsgraph/style.grass" -> file(path, seed.style());
            case "/newsgraph/favorites.zip" ->
                new Answer(
                        200,
                        type(path),
                        new ByteArrayInputStream(seed.favorites().zip()));
            case BROWSER, "/browser/index.html" ->
                host.startsWith("127.0.0.1")
                        ? index()
                        : redirect(exchange, host.replaceFirst("^\\D.*?(?=(:\\d+)?$)", "127.0.0.1"));
            default -> browserFile(path);
        };
    }

    /** Browser asks the root for the address of the database, people for Browser. */
    private Answer root(HttpExchange exchange, String host) {
        String accept = exchange.getRequestHeaders().getFirst("Accept");
        if (accept != null && accept.contains("application/json")) {
            return file("discovery.json", seed.discovery());
        }
        return redirect(exchange, host);
    }

    private static Answer redirect(HttpExchange exchange, String host) {
        exchange.getResponseHeaders().set("Location", "http://" + host + BROWSER);
        return Answer.of(302, "");
    }

    /** Our script comes before Browser's own, which read what it has laid down. */
    private Answer index() throws IOException {
        try (InputStream page = resource("/browser/index.html")) {
            if (page == null) {
                return Answer.of(404, "Neo4j Browser is missing in this build.\n");
            }
            String text = new String(page.readAllBytes(), StandardCharsets.UTF_8);
            return file("index.html", text.replaceFirst("<script ", "<script src='" + START + "'></script><script "));
        }
    }

    private static Answer browserFile(String path) {
        if (!path.startsWith(BROWSER) || path.contains("..") || path.endsWith("/")) {
            return missing(path);
        }
        InputStream file = resource(path);
        return file == null ? missing(path) : new Answer(200, type(path), file);
    }

    /** Hands out the password to a script of our own page that has the ticket. */
    private Answer password(HttpExchange exchange, String host) throws IOException {
        String origin = exchange.getRequestHeaders().getFirst("Origin");
        if (origin != null && !origin.equals("http://" + host)) {
            return Answer.of(403, "This is for our own page.\n");
        }
        String shown = new String(exchange.getRequestBody().readNBytes(100), StandardCharsets.UTF_8);
        return ticket.admits(shown) ? Answer.of(200, password) : Answer.of(403, "This link has been used.\n");
    }

    /** Browser may run itself and talk to this machine's graph: no telemetry, no foreign frame, no foreign database. */
    private String policy() {
        return "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:;"
                + " font-src 'self' data:; media-src 'self'; manifest-src 'self'; worker-src 'self' blob:;"
                + " connect-src 'self' " + boltUri.replaceFirst("bolt:", "ws:")
                + "; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
    }

    private static Answer missing(String path) {
        return Answer.of(404, "There is no page " + path + "\n");
    }

    private static Answer file(String name, String text) {
        return new Answer(200, type(name), stream(text));
    }

    private static String type(String path) {
        return TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable InputStream resource(String path) {
        return Pages.class.getResourceAsStream(path);
    }
}
