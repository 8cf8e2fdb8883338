package newsgraph.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import newsgraph.extract.Findings;
import newsgraph.extract.Fingerprint;
import org.junit.jupiter.api.Test;

class CopiesIT {

    private final LoadedGraph graph = new LoadedGraph();

    @Test
    void aStoryThatThreePapersPrintIsOneWitness() {
        graph.load(List.of(
                story("a1", "2017-09-30", 0, "Tillerson arrived in Beijing."),
                story("a2", "2017-10-01", 20, "Tillerson arrived in Beijing on Saturday."),
                story("a3", "2017-09-29", 10, "Tillerson has arrived in Beijing.")));

        assertThat(edge()).isEqualTo("3 claims, 3 articles, 1 witnesses, 0.8");
    }

    @Test
    void aCopyIsKnownInALaterRunAndAfterItsOriginalHasChanged() {
        graph.load(story("a1", "2017-09-30", 0, "Tillerson arrived in Beijing."));
        graph.load(story("a2", "2017-10-01", 20, "Tillerson arrived in Beijing on Saturday."));
        assertThat(edge()).isEqualTo("2 claims, 2 articles, 1 witnesses, 0.8");

        graph.load(Story.of("a1")
                .version("2")
                .by("AP", "2017-09-30")
                .says("Rex Tillerson VISITS China", "ACTUAL", 0.5, "He is in China.")
                .findings());
        assertThat(edge()).isEqualTo("2 claims, 2 articles, 2 witnesses, 0.9");

        graph.load(story("a3", "2017-10-01", 25, "Tillerson came to Beijing."));
        assertThat(edge()).isEqualTo("3 claims, 3 articles, 2 witnesses, 0.9");
    }

    @Test
    void reportsThatDifferOrLieWeeksApartAreWitnessesOfTheirOwn() {
        graph.load(List.of(
                story("a1", "2017-09-30", 0, "Tillerson arrived in Beijing."),
                story("a2", "2017-09-30", 40, "Tillerson is in Beijing."),
                story("a3", "2017-10-30", 0, "Tillerson arrived in Beijing again.")));

        assertThat(edge()).isEqualTo("3 claims, 3 articles, 3 witnesses, 0.992");
    }

    @Test
    void copiesOfAnArticleThatIsRemovedAreStillOneStory() {
        graph.load(List.of(
                story("a1", "2017-09-30", 0, "Tillerson arrived in Beijing."),
                story("a2", "2017-10-01", 20, "Tillerson arrived in Beijing on Saturday."),
                story("a3", "2017-10-01", 10, "Tillerson has arrived in Beijing.")));
        try (GraphLoader loader = graph.loader()) {
            assertThat(loader.remove("a1")).isTrue();
            assertThat(loader.finish().removed()).isEqualTo(1);
        }

        assertThat(edge()).isEqualTo("2 claims, 2 articles, 1 witnesses, 0.8");
        graph.load(story("a4", "2017-10-01", 5, "Tillerson came to Beijing."));
        assertThat(edge()).isEqualTo("3 claims, 3 articles, 1 witnesses, 0.8");
    }

    @Test
    void aFingerprintThatIsNoneCostsItsArticleAlone() {
        LoadReport report = graph.load(
                List.of(Story.of("a1").fingerprint("AAEC").findings(), story("a2", "2017-09-30", 0, "He came.")));

        assertThat(report.added()).isEqualTo(1);
        assertThat(graph.rejected()).extracting(Rejected::reason).containsExactly("a fingerprint has 64 bytes, not 3");
    }

    /** A story whose fingerprint differs from the others' in {@code changed} bytes, the last ones. */
    private static Findings story(String id, String day, int changed, String sentence) {
        byte[] bytes = new byte[Fingerprint.SIZE];
        Arrays.fill(bytes, bytes.length - changed, bytes.length, (byte) (changed + id.hashCode()));
        return Story.of(id)
                .by("Paper " + id, day)
                .fingerprint(Base64.getEncoder().encodeToString(bytes))
                .says("Rex Tillerson VISITS China", "ACTUAL", 0.8, sentence)
                .findings();
    }

    private String edge() {
        return graph.only("MATCH ()-[r:VISITS]->() RETURN r.count + ' claims, ' + r.articles + ' articles, '"
                        + " + r.witnesses + ' witnesses, ' + r.confidence AS text")
                .get("text")
                .asString();
    }
}
