package newsgraph.graph;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;
import org.neo4j.driver.NotificationClassification;
import org.neo4j.driver.NotificationSeverity;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * A connection to one database of a Neo4j, over Bolt. Made once a run and safe for use by several threads.
 *
 * <p>What makes the database useless (no server, wrong password, unknown database) is thrown as {@link GraphException};
 * what is wrong with one statement stays a {@link Neo4jException}.
 */
public final class Graph implements AutoCloseable {

    /** Name of the database that every Neo4j has. */
    public static final String DEFAULT_DATABASE = "neo4j";

    /** What is held until it is closed. */
    @FunctionalInterface
    public interface Hold extends AutoCloseable {
        /** Lets go. */
        @Override
        void close();
    }

    private final String uri;
    private final String database;
    private final Driver driver;
    private final Complaints complaints;
    private final @Nullable EmbeddedNeo4j server;

    private Graph(String uri, String username, String password, String database, @Nullable EmbeddedNeo4j server) {
        this.uri = uri;
        this.database = database;
        this.complaints = new Complaints(uri, username, database);
        this.server = server;
        Config config = silent().withConnectionTimeout(10, TimeUnit.SECONDS)
                .withMinimumNotificationSeverity(NotificationSeverity.WARNING)
                // A young graph lacks many a label and property that a query asks for.
                .withDisabledNotificationClassifications(Set.of(NotificationClassification.UNRECOGNIZED))
                .withTelemetryDisabled(true)
                .withUserAgent("newsgraph")
                .build();
        try {
            this.driver = GraphDatabase.driver(uri, AuthTokens.basic(username, password), config);
        } catch (IllegalArgumentException e) {
            throw complaints.notAnAddress(e);
        }
    }

    /**
     * Connects to a running Neo4j and checks that it answers, that it knows the user and that it has the database.
     *
     * @throws GraphException if one of it fails
     */
    public static Graph connect(String uri, String username, String password, String database) {
        return connect(uri, username, password, database, null);
    }

    /** Connects to a {@code server} that is stopped when the connection is closed. */
    static Graph connect(
            String uri, String username, String password, String database, @Nullable EmbeddedNeo4j server) {
        Graph graph = new Graph(uri, username, password, database, server);
        try {
            graph.verify();
            return graph;
        } catch (RuntimeException e) {
            graph.driver.close();
            throw e;
        }
    }

    /** Returns the address that this is connected to. */
    public String uri() {
        return uri;
    }

    /** Does {@code work} in one transaction that may write; on a passing trouble it is done again. */
    public <T> T write(Function<Statements, T> work) {
        return inSession(AccessMode.WRITE, session -> session.executeWrite(tx -> work.apply(new Statements(tx))));
    }

    /** Does {@code work} in one transaction that only reads; on a passing trouble it is done again. */
    public <T> T read(Function<Statements, T> work) {
        return inSession(AccessMode.READ, session -> session.executeRead(tx -> work.apply(new Statements(tx))));
    }

    /** Runs one statement in a transaction of its own, as {@code CALL … IN TRANSACTIONS} and the schema need it. */
    public Answer run(String statement, Map<String, ?> parameters) {
        return inSession(AccessMode.WRITE, session -> new Statements(session).run(statement, parameters));
    }

    /** Reads the answer to {@code statement} row by row, however long it is; a passing trouble is not overcome. */
    public void each(String statement, Map<String, ?> parameters, Consumer<Record> use) {
        inSession(AccessMode.READ, session -> {
            session.run(statement, Map.copyOf(parameters)).forEachRemaining(use);
            return true;
        });
    }

    /**
     * Holds a transaction open that is never committed: what it locks stays locked until the returned object is closed,
     * or this process ends, however it ends.
     *
     * @throws Neo4jException if somebody else holds the same lock
     */
    public Hold hold(String statement, Map<String, ?> parameters) {
        // A time limit would end the holding too, so that a first transaction only looks whether one must wait.
        TransactionConfig impatient =
                TransactionConfig.builder().withTimeout(Duration.ofSeconds(2)).build();
        Session session = session(AccessMode.WRITE);
        try {
            try (Transaction attempt = session.beginTransaction(impatient)) {
                attempt.run(statement, Map.copyOf(parameters)).consume();
            }
            session.beginTransaction().run(statement, Map.copyOf(parameters)).consume();
            return () -> letGo(session);
        } catch (Neo4jException e) {
            session.close();
            throw about(e);
        }
    }

    /** What a full disk does to the server, it has many words for. */
    private RuntimeException about(Neo4jException e) {
        return server != null && server.isDiskFull() ? server.diskFull(e) : complaints.about(e);
    }

    private static void letGo(Session session) {
        try {
            session.close();
        } catch (Neo4jException e) {
            // The server is gone, and what it held for this session with it. What that means the work itself has said.
        }
    }

    /**
     * The driver reports each connection and each retry, and puts each message into words before it asks whether anybody
     * logs them: for a loader's rows a tenth of all work. It offers no other way to keep it from that.
     */
    @SuppressWarnings("deprecation")
    private static Config.ConfigBuilder silent() {
        return Config.builder().withLogging(Logging.none());
    }

    /** Closes the connection, and stops the server if it was started for it. */
    @Override
    public void close() {
        driver.close();
        if (server != null) {
            server.close();
        }
    }

    private void verify() {
        try {
            driver.verifyConnectivity();
        } catch (Neo4jException e) {
            throw complaints.about(e);
        }
        complaints.checkVersion(run("RETURN 1", Map.of()).summary().server().agent());
    }

    private <T> T inSession(AccessMode mode, Function<Session, T> work) {
        try (Session session = session(mode)) {
            return work.apply(session);
        } catch (Neo4jException e) {
            throw about(e);
        }
    }

    private Session session(AccessMode mode) {
        return driver.session(SessionConfig.builder()
                .withDatabase(database)
                .withDefaultAccessMode(mode)
                .build());
    }
}
