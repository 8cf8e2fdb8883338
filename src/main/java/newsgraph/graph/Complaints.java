package newsgraph.graph;

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
        if (e instanceof SecurityException) {
            return new GraphException("Neo4j at " + uri + " forbids it: " + firstLine(e), e);
        }
        // The driver has no type of its own for a port that speaks another protocol.
        if (e instanceof ClientException && code.equals("N/A") && firstLine(e).contains("HTTP")) {
            return nobodyAnswers(e);
        }
        return e;
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
