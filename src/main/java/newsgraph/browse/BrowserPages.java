package newsgraph.browse;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import newsgraph.graph.EmbeddedNeo4j;
import newsgraph.graph.GraphException;

/**
 * Serves Neo4j Browser with what makes it open on the graph: our style, our questions as Favorites, a guide, and a link
 * that lets in whoever holds it, once, without typing the password.
 *
 * <p>It takes the place of Neo4j's own HTTP server, which answers pages of any origin (CORS) and any host name (DNS
 * rebinding) and runs Cypher. This one hands out files, answers loopback names alone, and forbids Browser by a content
 * security policy to talk to anything but this machine's graph. It listens on the IPv4 loopback address alone, and links
 * name it by number: somebody else's program might listen at the {@code localhost} of IPv6.
 */
public final class BrowserPages implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";
    private static final int USUAL_PORT = 7474;

    static {
        // Else a program that takes this port for Bolt's, and speaks Bolt to it, waits for a minute.
        System.setProperty("sun.net.httpserver.maxReqTime", "3");
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4, task -> {
        Thread thread = new Thread(task, "browser-pages");
        thread.setDaemon(true);
        return thread;
    });
    private final Ticket ticket = new Ticket();

    /**
     * Takes a port, and answers once {@link #start} is called.
     *
     * @param port the port, or 0 for the usual one or the next that is free
     * @throws GraphException if the port is taken
     */
    public BrowserPages(int port) {
        server = port == 0 ? firstFree() : listen(port);
        server.setExecutor(threads);
    }

    /** Begins to answer, for the graph at the Bolt address {@code uri}, whose {@code password} the ticket is good for. */
    public void start(String uri, String username, String password) {
        server.createContext("/", new Pages(uri, new Seed(uri, username), ticket, password));
        server.start();
    }

    /** Returns the address to open in a browser. */
    public String address() {
        return "http://" + LOOPBACK + ':' + server.getAddress().getPort() + "/browser/";
    }

    /** Returns the address of the guide, which Browser shows beside the graph. */
    public String guide() {
        return "http://" + LOOPBACK + ':' + server.getAddress().getPort() + Pages.GUIDE;
    }

    /**
     * Returns the address that opens Browser connected, once. The secret in it stands behind {@code #}, so that no server
     * sees it; it must not be written where others read.
     */
    public String link() {
        return address() + '#' + ticket.secret();
    }

    /**
     * Writes a page into {@code folder} that leads to {@link #link} and that the user alone can read: a program's
     * arguments are visible to everybody on the machine, so that a browser must not be started with the link itself.
     */
    public Path linkFile(Path folder) {
        try {
            // Created with mode 0600 where there are modes.
            Path file = Files.createTempFile(folder, "open", ".html");
            file.toFile().deleteOnExit();
            return Files.writeString(
                    file,
                    "<!doctype html><meta charset=utf-8><title>newsgraph</title>"
                            + "<meta name=referrer content=no-referrer><meta http-equiv=refresh content='0;url="
                            + link()
                            + "'><a href='" + link() + "'>The graph</a>");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write a page into " + folder, e);
        }
    }

    /** Stops answering. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private static HttpServer firstFree() {
        for (int port = USUAL_PORT; port < USUAL_PORT + 100; port++) {
            try {
                return bind(port);
            } catch (BindException e) {
                // Taken: try the next.
            } catch (IOException e) {
                throw unable(port, e);
            }
        }
        throw new GraphException(
                "No free port from " + USUAL_PORT + " on; stop what listens there, or name one with --port");
    }

    private static HttpServer listen(int port) {
        try {
            return bind(port);
        } catch (IOException e) {
            throw unable(port, e);
        }
    }

    private static HttpServer bind(int port) throws IOException {
        return HttpServer.create(new InetSocketAddress(EmbeddedNeo4j.loopback(), port), 0);
    }

    private static GraphException unable(int port, IOException e) {
        String why = e instanceof BindException ? "is taken" : "cannot be used (" + e.getMessage() + ')';
        return new GraphException(
                "Port " + port + " " + why + "; stop what listens there, or name another with --port", e);
    }
}
