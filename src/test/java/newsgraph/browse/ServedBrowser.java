package newsgraph.browse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import newsgraph.graph.EmbeddedNeo4j;
import newsgraph.graph.Graph;
import newsgraph.load.GraphLoader;
import newsgraph.load.Story;
import newsgraph.report.Chromium;

/** What {@code newsgraph serve} serves, about a few articles, some of them hostile, and a real Chromium that looks at it. */
final class ServedBrowser implements AutoCloseable {

    private final BrowserPages pages;
    private final EmbeddedNeo4j server;
    private final Graph graph;
    private final Chromium browser;

    /** Serves a new graph in the folder {@code data} and opens it. */
    ServedBrowser(Path data) throws IOException {
        pages = new BrowserPages(0);
        server = EmbeddedNeo4j.serve(data, 0, pages.guide());
        pages.start(server.uri(), EmbeddedNeo4j.USERNAME, server.password());
        graph = server.connect();
        load();
        browser = new Chromium();
        browser.open(pages.link());
        untilDrawn();
    }

    BrowserPages pages() {
        return pages;
    }

    EmbeddedNeo4j server() {
        return server;
    }

    Graph graph() {
        return graph;
    }

    Chromium browser() {
        return browser;
    }

    /** Loads the few articles. */
    void load() {
        try (GraphLoader loader = new GraphLoader(graph, Set.of("MEETS_WITH"), rejected -> {})) {
            loader.load(List.of(
                    Story.of("a1")
                            .by("Reuters", "2017-09-30")
                            .says("Rex Tillerson VISITS China", "ACTUAL", 0.9, "Tillerson landed in Beijing.")
                            .says("Rex Tillerson VISITS China", "NEGATED", 0.6, "Tillerson never left, a clerk said.")
                            .says("Rex Tillerson MEETS_WITH Wang Yi")
                            .says("Rex Tillerson VISITS France", "PLANNED", 0.7, "Tillerson will go to Paris.")
                            .findings(),
                    Story.of("a2").says("United States SANCTIONS North Korea").findings(),
                    Story.of("a3")
                            .titled(Story.HOSTILE, "javascript:window.hacked=3")
                            .says(Story.HOSTILE + " MEETS_WITH Wang Yi", "ACTUAL", 0.8, Story.HOSTILE)
                            .findings(),
                    Story.of("a4")
                            .says("שרה כהן 🕊️ VISITS China", "ACTUAL", 0.8, Story.HEBREW)
                            .findings()));
        }
    }

    /** Waits until a picture is drawn. */
    void untilDrawn() {
        browser.until("return document.querySelectorAll('svg .node').length > 0");
    }

    @Override
    public void close() {
        browser.close();
        graph.close();
        server.close();
        pages.close();
    }
}
