package newsgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.TransientException;

/** Refusals that only a server of the Enterprise Edition makes: their words are the server's own. */
class ComplaintsTest {

    private final Complaints complaints = new Complaints("neo4j://example.org", "ann", "news");

    @Test
    void whoLacksARightIsToldWhichRoleItTakes() {
        RuntimeException complaint = complaints.about(
                new SecurityException(
                        "Neo.ClientError.Security.Forbidden",
                        "Schema operation 'create_index' on database 'news' is not allowed for user 'ann' with roles [reader]."));
        assertThat(complaint)
                .isInstanceOf(GraphException.class)
                .hasMessageStartingWith(
                        "User \"ann\" has no right to do this in database \"news\" of Neo4j at neo4j://example.org (Schema")
                .hasMessageContaining("role architect");
    }

    @Test
    void aDatabaseThatIsStoppedIsNamed() {
        assertThat(complaints.about(
                        new TransientException("Neo.TransientError.Database.DatabaseUnavailable", "Not available.")))
                .isInstanceOf(GraphException.class)
                .hasMessage(
                        "Database \"news\" of Neo4j at neo4j://example.org is not running; start it, or name another"
                                + " with --database");
    }

    @Test
    void whatIsWrongWithOneStatementIsNoComplaint() {
        ClientException error = new ClientException("Neo.ClientError.Statement.SyntaxError", "Invalid input");
        assertThat(complaints.about(error)).isSameAs(error);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Neo4j/4.4.30", "Neo4j/5.25.1", "Neo4j/5.9.0-aura"})
    void aServerThatIsTooOldIsRefused(String agent) {
        assertThatThrownBy(() -> complaints.checkVersion(agent))
                .isInstanceOf(GraphException.class)
                .hasMessageContaining("is " + agent.replace('/', ' ') + ", and newsgraph needs Neo4j 5.26 or later");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Neo4j/5.26.0", "Neo4j/5.27-aura", "Neo4j/2025.11.2", "Another/1.0"})
    void laterServersAndThoseOfAnotherMakeAreTried(String agent) {
        assertThatCode(() -> complaints.checkVersion(agent)).doesNotThrowAnyException();
    }
}
