package newsgraph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/** One real Neo4j for all tests of a run that don't need one of their own: starting one takes seconds. */
public final class SharedNeo4j {

    private static final Path FOLDER = Path.of("target", "shared-neo4j");
    private static final Graph GRAPH = EmbeddedNeo4j.open(emptyFolder(FOLDER));

    private SharedNeo4j() {}

    /** Returns a connection to the database, without any data in it. */
    public static Graph empty() {
        GRAPH.run("MATCH (n) DETACH DELETE n", Map.of());
        return GRAPH;
    }

    /** Returns the file with the password of the database, for other programs than this one. */
    public static Path passwordFile() {
        return FOLDER.resolve("password");
    }

    static Path emptyFolder(Path folder) {
        try {
            if (Files.exists(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
