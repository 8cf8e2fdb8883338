package newsgraph.graph;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphTest {

    @Test
    void noServerIsSaidInOneLineWithTheRemedy() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        String uri = "bolt://localhost:" + free;

        assertThatThrownBy(() -> Graph.connect(uri, "neo4j", "secret", "neo4j"))
                .isInstanceOf(GraphException.class)
                .hasMessageStartingWith("No Neo4j answers at " + uri)
                .hasMessageEndingWith("without either, newsgraph brings its own Neo4j")
                .message()
                .doesNotContain("\n");
    }

    @Test
    void anAddressOfAnotherKindIsRefusedWithAnExample() {
        assertThatThrownBy(() -> Graph.connect("http://localhost:7474", "neo4j", "secret", "neo4j"))
                .isInstanceOf(GraphException.class)
                .hasMessageStartingWith("\"http://localhost:7474\" is not the address of a Neo4j")
                .hasMessageContaining("bolt://localhost:7687");
    }

    @Test
    void aFileInThePlaceOfTheDataFolderIsNamed(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("data"), "no folder");

        assertThatThrownBy(() -> EmbeddedNeo4j.open(file))
                .isInstanceOf(GraphException.class)
                .hasMessage("Cannot use the data folder " + file
                        + " (it is a file); make it readable and writable, or name another with --data");
    }
}
