package newsgraph.graph;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DiscoveryException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/**
 * Says in one line what makes a database useless and what to do about it.
 *
 * @param uri address of the server
 * @param username who logs in
 * @param database which database is asked for
 */
record Complaints(String uri, String username, String database) {

    private static final List<String> READ_ONLY =
            List.of(".ForbiddenOnReadOnlyDatabase", ".WriteOnReadOnlyAccessDatabase", ".ReadOnlyDatabase");

    /** The first that knows all of the Cypher in {@code cypher}. */
    private static final List<Integer> OLDEST_SERVER = List.of(5, 26);

    private static final Pattern AGENT = Pattern.compile("Neo4j/(\\d+)\\.(\\d+).*");

    /** Returns the complaint about {@code e}, or {@code e} itself if the trouble lies in one statement. */
    RuntimeException about(Neo4jException e) {
        String code = String.valueOf(e.code());
        if (code.endsWith(".DatabaseNotFound")) {
            return new GraphException(
                    "Neo4j at " + uri + " has no database \"" + database
                            + "\"; name one that it has with --database or NEO4J_DATABASE",
                    e);
        }
        if (code.endsWith(".AuthenticationRateLimit")) {
            return new GraphException(
                    "Neo4j at " + uri + " has seen too many wrong passwords; wait some seconds, then try the right one",
                    e);
        }
        if (code.endsWith(".CredentialsExpired")) {
            return new GraphException(
                    "Neo4j at " + uri + " wants the initial password of user \"" + username
                            + "\" changed first; do so in Neo4j Browser",
                    e);
        }
        if (e instanceof AuthenticationException) {
            return new GraphException(
                    "Neo4j at " + uri + " refuses user \"" + username
                            + "\" with this password; correct --username and NEO4J_PASSWORD",
                    e);
        }
        if (e instanceof ServiceUnavailableException
                || e instanceof SessionExpiredException
                || e instanceof DiscoveryException) {
            return nobodyAnswers(e);
        }
        if (code.endsWith(".Forbidden")) {
            return new GraphException(
                    "User \"" + username + "\" has no right to do this in database \"" + database + "\" of Neo4j at "
                            + uri
                            + " (" + firstLine(e) + "); loading takes the role architect, asking the role reader:"
                            + " have it granted, or name another user with --username",
                    e);
        }
        if (READ_ONLY.stream().anyMatch(code::endsWith)) {
            return new GraphException(
                    "Database \"" + database + "\" of Neo4j at " + uri
                            + " is open for reading alone; name another with --database, or have it made writable",
                    e);
        }
        if (code.endsWith(".DatabaseUnavailable")) {
            return new GraphException(
                    "Database \"" + database + "\" of Neo4j at " + uri
                            + " is not running; start it, or name another with" + " --database",
                    e);
        }
        if (e instanceof SecurityException && firstLine(e).contains("secured connection")) {
            return new GraphException(
                    "Neo4j at " + uri + " shows no certificate that this Java trusts; if it is a server of yours with a"
                            + " certificate of its own making, write neo4j+ssc:// or bolt+ssc:// for its address",
                    e);
        }
        if (e instanceof SecurityException) {
            return new GraphException("Neo4j at " + uri + " forbids it: " + firstLine(e), e);
        }
        // The driver has no type of its own for a port that speaks another protocol.
        if (e instanceof ClientException && code.equals("N/A") && firstLine(e).contains("HTTP")) {
            return nobodyAnswers(e);
        }
        return e;
    }

    /**
     * Checks the version of the server, which calls itself {@code agent}: {@code Neo4j/5.26.1}.
     *
     * @throws GraphException if it is too old
     */
    void checkVersion(String agent) {
        Matcher version = AGENT.matcher(agent);
        if (version.matches()) {
            int major = Integer.parseInt(version.group(1));
            int minor = Integer.parseInt(version.group(2));
            if (major < OLDEST_SERVER.get(0) || major == OLDEST_SERVER.get(0) && minor < OLDEST_SERVER.get(1)) {
                throw new GraphException("The server at " + uri + " is " + agent.replace('/', ' ')
                        + ", and newsgraph needs Neo4j 5.26 or later; update it, or work without --uri and NEO4J_URI on"
                        + " the embedded Neo4j");
            }
        }
    }

    GraphException notAnAddress(IllegalArgumentException e) {
        return new GraphException(
                "\"" + uri + "\" is not the address of a Neo4j (" + firstLine(e)
                        + "); write one such as bolt://localhost:7687 or neo4j+s://example.org",
                e);
    }

    private GraphException nobodyAnswers(Neo4jException e) {
        return new GraphException(
                "No Neo4j answers at " + uri + " (" + firstLine(e)
                        + "); start it, or correct --uri or NEO4J_URI; without either, newsgraph brings its own Neo4j",
                e);
    }

    private static String firstLine(Throwable e) {
        String message = String.valueOf(e.getMessage());
        return message.lines().findFirst().orElse("").strip().replaceFirst("\\.$", "");
    }
}
