package newsgraph.graph;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;
import org.neo4j.server.configuration.ServerSettings;

/**
 * A real Neo4j inside this process, for those who have no server: its files lie in the folder {@code neo4j} of the data
 * folder. It listens on the loopback interface only and always asks for the password in the file {@code password}: any
 * web page open in the user's browser could run Cypher through an open Bolt port otherwise.
 */
public final class EmbeddedNeo4j implements AutoCloseable {

    /** The only user. */
    public static final String USERNAME = "neo4j";

    private static final String LOOPBACK = "127.0.0.1";
    private static final int USUAL_PORT = 7687;

    private final DataFolder folder;
    private final DataFolder.Lock lock;
    private final DatabaseManagementService service;
    private final int boltPort;
    private final @Nullable String guide;
    private final Thread stopAtExit = new Thread(this::stop, "stop-neo4j");
    private boolean stopped;

    private EmbeddedNeo4j(DataFolder folder, DataFolder.Lock lock, int boltPort, @Nullable String guide) {
        this.folder = folder;
        this.lock = lock;
        this.boltPort = boltPort;
        this.guide = guide;
        this.service = start();
    }

    /**
     * Connects to the database of the {@code data} folder: to the process that serves it, if one does, else to a Neo4j
     * started here, which stops when the connection is closed.
     *
     * @throws GraphException if another process uses the folder without serving it, or if Neo4j doesn't start
     */
    public static Graph open(Path data) {
        DataFolder folder = new DataFolder(data);
        DataFolder.Lock lock = folder.tryLock();
        if (lock == null) {
            String uri = folder.servedAt().orElseThrow(folder::inUse);
            return Graph.connect(uri, USERNAME, folder.password(), Graph.DEFAULT_DATABASE);
        }
        EmbeddedNeo4j server = launch(folder, lock, () -> freePort(0), null);
        try {
            return server.connect(server);
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    /**
     * Starts Neo4j on the {@code data} folder and lets the other commands on that folder work through it.
     *
     * @throws GraphException if another process uses the folder, or if Neo4j doesn't start
     */
    public static EmbeddedNeo4j serve(Path data) {
        return serve(data, 0, "");
    }

    /**
     * The same at a Bolt port of the caller's choice, for Neo4j Browser to connect to.
     *
     * @param boltPort the port, or 0 for the usual one or the next that is free
     * @param guide address of the page that Browser shows once it is connected; empty for none
     * @throws GraphException if another process uses the folder or the port, or if Neo4j doesn't start
     */
    public static EmbeddedNeo4j serve(Path data, int boltPort, String guide) {
        DataFolder folder = new DataFolder(data);
        DataFolder.Lock lock = folder.tryLock();
        if (lock == null) {
            throw folder.servedAt()
                    .map(uri -> new GraphException("The data folder " + data + " is being served already, at " + uri))
                    .orElseGet(folder::inUse);
        }
        return launch(folder, lock, () -> boltPort == 0 ? freePort(USUAL_PORT) : mustBeFree(boltPort), guide);
    }

    /** Returns the Bolt address. */
    public String uri() {
        return "bolt://" + LOOPBACK + ':' + boltPort;
    }

    /** Returns the password of the only user. */
    public String password() {
        return folder.password();
    }

    /** Returns the file that holds the password. */
    public Path passwordFile() {
        return folder.path().resolve("password");
    }

    /** Opens a connection; the server outlives it. */
    public Graph connect() {
        return connect(null);
    }

    /** Stops the server and frees the data folder; all that was committed is on the disk. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(stopAtExit);
        } catch (IllegalStateException e) {
            // The process is ending, and the hook with it.
        }
        stop();
    }

    private Graph connect(@Nullable EmbeddedNeo4j owned) {
        return Graph.connect(uri(), USERNAME, folder.password(), Graph.DEFAULT_DATABASE, owned);
    }

    /** A new store has the well-known password; a lost password file has come back with a new one. */
    private void makePasswordFit() {
        String password = folder.password();
        try {
            connect().close();
        } catch (GraphException e) {
            // Not done on each start: it costs a second.
            service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
                    .executeTransactionally(
                            "ALTER USER " + USERNAME + " SET PASSWORD $password CHANGE NOT REQUIRED",
                            Map.of("password", password));
        }
    }

    private static EmbeddedNeo4j launch(
            DataFolder folder, DataFolder.Lock lock, IntSupplier boltPort, @Nullable String guide) {
        EmbeddedNeo4j server;
        try {
            folder.serveNoMore();
            folder.creating();
            server = new EmbeddedNeo4j(folder, lock, boltPort.getAsInt(), guide);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
        try {
            server.makePasswordFit();
            folder.created();
            if (guide != null) {
                folder.serveAt(server.uri());
            }
            Runtime.getRuntime().addShutdownHook(server.stopAtExit);
            return server;
        } catch (RuntimeException e) {
            server.stop();
            throw e;
        }
    }

    private DatabaseManagementService start() {
        Path home = folder.home();
        @Nullable DatabaseManagementService started = null;
        try {
            started = build(home);
            if (!started.database(Graph.DEFAULT_DATABASE).isAvailable(30_000)) {
                throw new IllegalStateException("the database is not available");
            }
            return started;
        } catch (RuntimeException e) {
            if (started != null) {
                started.shutdown();
            }
            throw new GraphException(
                    "The embedded Neo4j in " + home + " does not start (" + root(e) + "); see "
                            + home.resolve("logs").resolve("debug.log") + ", or name another folder with --data",
                    e);
        }
    }

    private DatabaseManagementService build(Path home) {
        Thread current = Thread.currentThread();
        ClassLoader usual = current.getContextClassLoader();
        current.setContextClassLoader(new ServiceFiles(usual));
        try {
            return settings(home).build();
        } finally {
            current.setContextClassLoader(usual);
        }
    }

    private DatabaseManagementServiceBuilder settings(Path home) {
        DatabaseManagementServiceBuilder builder = new DatabaseManagementServiceBuilder(home)
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress(LOOPBACK, boltPort))
                .setConfig(BoltConnector.advertised_address, new SocketAddress("localhost", boltPort))
                // Without it the Bolt connector sits idle for ten seconds before it stops.
                .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
                // The files of a graph of 20,000 articles take some 150 MiB.
                .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(512))
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .setConfig(ServerSettings.allow_telemetry, false);
        if (guide == null) {
            // It lives for one command. Planning its statements again as the graph grows took a twentieth of a load
            // and led to the same plans, by the indexes.
            builder.setConfig(GraphDatabaseSettings.cypher_min_replan_interval, Duration.ofDays(1));
        } else if (!guide.isEmpty()) {
            // Neo4j's own HTTP server stays off: it answers pages of any origin and any host name (newsgraph.browse).
            builder.setConfig(ServerSettings.browser_post_connect_cmd, "guide " + guide)
                    .setConfig(ServerSettings.browser_remote_content_hostname_whitelist, LOOPBACK);
        }
        return builder;
    }

    private synchronized void stop() {
        if (!stopped) {
            stopped = true;
            if (guide != null) {
                folder.serveNoMore();
            }
            CompletableFuture<Void> stopping = CompletableFuture.runAsync(service::shutdown, EmbeddedNeo4j::daemon);
            try {
                while (!stopping.isDone()) {
                    // On a full disk Neo4j tries to write until there is room again. What was committed is in its log
                    // already.
                    if (!waitASecond(stopping) && isDiskFull()) {
                        throw diskFull(null);
                    }
                }
            } finally {
                lock.close();
            }
            stopping.join();
        }
    }

    private static boolean waitASecond(CompletableFuture<Void> work) {
        return work.handle((done, failure) -> true)
                .completeOnTimeout(false, 1, TimeUnit.SECONDS)
                .join();
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "stop-neo4j-server");
        thread.setDaemon(true);
        thread.start();
    }

    /** Returns whether the disk that holds the database has no room for another transaction. */
    boolean isDiskFull() {
        try {
            return Files.getFileStore(folder.path()).getUsableSpace() < ByteUnit.mebiBytes(1);
        } catch (IOException e) {
            return false;
        }
    }

    /** Returns what to say when {@link #isDiskFull}. */
    GraphException diskFull(@Nullable Throwable cause) {
        return new GraphException(
                "The disk of the data folder " + folder.path()
                        + " is full; make room and run the same again: what is loaded stays, and the rest follows",
                cause);
    }

    /** Returns {@code wanted} or the next port above it that nobody listens on; any free one for 0. */
    private static int freePort(int wanted) {
        for (int port = wanted; port < wanted + 100; port++) {
            try (ServerSocket socket = new ServerSocket(port, 1, loopback())) {
                return socket.getLocalPort();
            } catch (IOException e) {
                // Taken: try the next.
            }
        }
        throw new GraphException("No free port from " + wanted + " on; stop what listens there");
    }

    private static int mustBeFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, loopback())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new GraphException(
                    "Port " + port + " for Bolt is taken; stop what listens there, or name another with --bolt-port",
                    e);
        }
    }

    private static String root(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String message = root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
        return message.lines().findFirst().orElse("").strip();
    }

    /**
     * Returns 127.0.0.1, the address that users are told: Java's own notion of it may be {@code ::1}, where somebody else
     * may listen.
     *
     * @throws UnknownHostException never, as the address is whole
     */
    public static InetAddress loopback() throws UnknownHostException {
        return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    }
}
