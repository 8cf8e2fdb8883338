package newsgraph.load;

import java.nio.file.Path;
import java.util.Set;
import newsgraph.graph.EmbeddedNeo4j;
import newsgraph.graph.Graph;

/** A program that loads synthetic articles and tells each step on a line, so that it can be killed at any. */
final class LoadUntilKilled {

    private LoadUntilKilled() {}

    /** Runs with the data folder and the number of articles; loads through the process that serves the folder, if one does. */
    public static void main(String[] args) {
        try (Graph graph = EmbeddedNeo4j.open(Path.of(args[0]));
                GraphLoader loader = new GraphLoader(graph, Set.of("MEETS_WITH"), rejected -> {})) {
            for (var article : new SyntheticArticles(Integer.parseInt(args[1]))) {
                loader.add(article);
                System.out.println(article.id());
            }
            System.out.println("computing");
            loader.finish();
            System.out.println("done");
        }
    }
}
