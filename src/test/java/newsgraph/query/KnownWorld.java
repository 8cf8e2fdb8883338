package newsgraph.query;

import java.util.List;
import java.util.Set;
import newsgraph.extract.Findings;
import newsgraph.graph.Graph;
import newsgraph.load.GraphLoader;
import newsgraph.load.Story;

/**
 * Five articles about fourteen actors, small enough that each question's answer can be found by reading them here. The
 * answers in {@code known} were.
 */
final class KnownWorld {

    private KnownWorld() {}

    static void loadInto(Graph graph) {
        try (GraphLoader loader = new GraphLoader(graph, Set.of("MEETS_WITH"), rejected -> {})) {
            loader.load(articles());
        }
    }

    private static List<Findings> articles() {
        return List.of(
                Story.of("a1")
                        .by("Reuters", "2018-02-01")
                        .says("Rex Tillerson VISITS China")
                        .says("Rex Tillerson MEETS_WITH Wang Yi")
                        .office("Rex Tillerson", "Secretary of State", "United States")
                        .office("Wang Yi", "Foreign Minister", "China")
                        .findings(),
                Story.of("a2")
                        .by("AP", "2018-03-01")
                        .says("United States SANCTIONS North Korea")
                        .says("China MEETS_WITH North Korea")
                        .says("Kim Jong VISITS China")
                        .says("Kim Jong VISITS China", "ACTUAL", 0.5, "Kim was in China.")
                        .says("Kim Jong MEETS_WITH Rex Tillerson", "PLANNED", 0.7, "They will meet.")
                        .office("Kim Jong", "Leader", "North Korea")
                        .findings(),
                Story.of("a3")
                        .by("Reuters", "2018-03-05")
                        .says("United States SANCTIONS North Korea", "NEGATED", 0.8, "Lifted.")
                        .says("Tillerson VISITS France")
                        .findings(),
                Story.of("a4")
                        .by("AFP", "2018-03-10")
                        .says("EU SANCTIONS Iran")
                        .says("United States SANCTIONS Iran")
                        .says("Javad Zarif MEETS_WITH Paul Roy")
                        .says("Javad Zarif VISITS France")
                        .says("Rex Tillerson VISITS China", "ACTUAL", 0.5, "He came to China.")
                        .office("Javad Zarif", "Foreign Minister", "Iran")
                        .office("Paul Roy", "President", "France")
                        .findings(),
                mentioning(
                        Story.of("a5")
                                .by("AP", "2018-04-02")
                                .says(
                                        "Rex Tillerson MEETS_WITH Javad Zarif",
                                        "ACTUAL",
                                        0.6,
                                        "Tillerson sat down with Zarif.")
                                .says("Wang Yi VISITS North Korea", "PLANNED", 0.9, "Wang will go to North Korea.")
                                .says("France MEETS_WITH Iran", "POSSIBLE", 0.9, "France may meet Iran."),
                        "Anna Berg",
                        "NATO"));
    }

    private static Findings mentioning(Story story, String... names) {
        for (String name : names) {
            story.mention(name);
        }
        return story.findings();
    }
}
