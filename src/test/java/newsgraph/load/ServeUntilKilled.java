package newsgraph.load;

import java.nio.file.Path;
import newsgraph.graph.EmbeddedNeo4j;

/** A program that serves a data folder until it is killed. */
final class ServeUntilKilled {

    private ServeUntilKilled() {}

    /** Runs with the data folder. */
    public static void main(String[] args) throws InterruptedException {
        try (EmbeddedNeo4j server = EmbeddedNeo4j.serve(Path.of(args[0]))) {
            System.out.println(server.uri());
            Thread.currentThread().join();
        }
    }
}
