package newsgraph.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import newsgraph.extract.Findings;
import newsgraph.graph.SharedNeo4j;
import newsgraph.load.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The network of the report page: what is drawn, and which names there is room for. */
class ReportNetworkIT {

    @RegisterExtension
    static final ReportPage page = new ReportPage();

    @Test
    void fiveThousandEdgesAreDrawn() throws IOException {
        page.load(manyFindings());
        Path large = page.file("large.html");
        try (Writer out = Files.newBufferedWriter(large)) {
            assertThat(page.report().writePage(out, 5_000)).isEqualTo(new Contents(1_000, 5_000, 50, 5_000, 101));
        }
        page.browser().open(large);
        assertThat(page.browser().text("#summary")).contains("5,000 relations", "50 weaker relations left out");
        page.browser().run("const most = document.getElementById('most'); most.value = '1000000'; most.onchange()");

        assertThat(page.browser().run("return document.getElementById('canvas')._cyreg.cy.edges().length"))
                .isEqualTo(5_000L);
        page.actor("Agent Number7");
        page.untilShown("9 of 5,000");
    }

    @Test
    void anEmptyGraphSaysSo() throws IOException {
        SharedNeo4j.empty();
        page.browser().open(page.write("empty.html"));

        assertThat(page.browser().text("#canvas")).contains("The graph holds no relations yet", "newsgraph build");
        for (String view : List.of("relations", "timeline", "countries", "actors")) {
            page.browser().show(view);
            assertThat(page.browser().text("#" + view)).contains("The graph holds no relations yet");
        }
    }

    @Test
    void namesCoverNeitherEachOtherNorTheEdgeOfThePicture() throws IOException {
        page.load(manyFindings());
        page.browser().open(page.write("many.html"));

        assertThat(named()).hasSizeBetween(20, 200);
        assertThat(page.browser().run("""
                const cy = document.getElementById('canvas')._cyreg.cy;
                const named = cy.nodes().filter(node => node.data('label') !== '');
                const boxes = named.map(node => node.renderedBoundingBox({includeNodes: false, includeOverlays: false}));
                const outside = boxes.filter(box => box.x1 < -5 || box.x2 > cy.width() + 5).length;
                // What is drawn around a name, its outline and some room, may touch.
                const covered = boxes.filter((one, i) => boxes.some((other, j) => i < j
                    && one.x1 + 4 < other.x2 - 4 && other.x1 + 4 < one.x2 - 4
                    && one.y1 + 5 < other.y2 - 5 && other.y1 + 5 < one.y2 - 5)).length;
                return outside + covered;
                """)).isEqualTo(0L);
    }

    @Test
    void zoomingInMakesRoomForMoreNamesOfTheSameSize() throws IOException {
        page.load(manyFindings());
        page.browser().open(page.write("zoomed.html"));
        int before = named().size();
        for (int i = 0; i < 5; i++) {
            page.browser().element("#closer").click();
        }

        // Until the picture rests, names have the size of the zoom before.
        page.browser()
                .until(
                        "const cy = document.getElementById('canvas')._cyreg.cy;"
                                + "return cy.zoom() > 3 && Math.round(cy.nodes()[0].numericStyle('font-size') * cy.zoom()) === 12");
        assertThat(named()).hasSizeGreaterThan(before);
    }

    @Test
    void anEdgeThatIsClickedSaysWhatItIsBesideItsEnds() {
        page.browser().clickEdge("person:rex-tillerson|VISITS|country:CN");

        page.browser()
                .until("return document.getElementById('canvas')._cyreg.cy.nodes()"
                        + ".filter(node => node.data('label') !== '').length === 2");
        assertThat(named()).containsExactlyInAnyOrder("Rex Tillerson", "China");
        assertThat(page.browser()
                        .run("return document.getElementById('canvas')._cyreg.cy.edges('.marked').style('label')"))
                .isEqualTo("visits, contested");
    }

    private static List<String> named() {
        return ((List<?>) Objects.requireNonNull(page.browser()
                        .run("return document.getElementById('canvas')._cyreg.cy"
                                + ".nodes().map(node => node.data('label')).filter(label => label !== '')")))
                .stream().map(String::valueOf).toList();
    }

    /** 101 articles about 1,000 persons, with 5,050 relations. */
    private static List<Findings> manyFindings() {
        List<Findings> findings = new ArrayList<>();
        for (int article = 0; article < 101; article++) {
            Story story = Story.of("m" + article);
            for (int i = 0; i < 50; i++) {
                int edge = article * 50 + i;
                int from = edge % 1_000;
                int to = (from + 1 + edge / 1_000 * 7) % 1_000;
                story.says("Agent Number" + from + " VISITS Agent Number" + to);
            }
            findings.add(story.findings());
        }
        return findings;
    }
}
