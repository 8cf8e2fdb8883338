package newsgraph.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import newsgraph.extract.Findings;
import newsgraph.graph.Graph;
import newsgraph.graph.SharedNeo4j;
import newsgraph.load.GraphLoader;
import newsgraph.load.Story;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/**
 * A report page about a few articles, some of them hostile, and a real browser that looks at it: made once for the tests
 * of a class, opened anew before each, and without a complaint of the browser behind each.
 */
@SuppressWarnings("NullAway.Init") // JUnit calls beforeAll before anything else.
final class ReportPage implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {

    private final Graph graph = SharedNeo4j.empty();
    private Path folder;
    private Path page;
    private Chromium browser;

    /** Loads the articles, writes the page into a temporary folder and starts the browser. */
    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        folder = Files.createTempDirectory("newsgraph-report");
        load(List.of(
                Story.of("a1")
                        .by("Reuters", "2017-09-30")
                        .says("Rex Tillerson VISITS China", "ACTUAL", 0.9, "Tillerson landed in Beijing on Saturday.")
                        .says("Rex Tillerson VISITS China", "NEGATED", 0.6, "Tillerson never left, a clerk said.")
                        .says("Rex Tillerson MEETS_WITH Wang Yi")
                        .office("Rex Tillerson", "Secretary of State", "United States")
                        .office("Wang Yi", "Foreign Minister", "China")
                        .findings(),
                Story.of("a2")
                        .by("AP", "2018-03-01")
                        .says("United States SANCTIONS North Korea")
                        .says("Rex Tillerson VISITS France", "PLANNED", 0.7, "Tillerson will go to Paris.")
                        .findings(),
                Story.of("a3")
                        .by(Story.HOSTILE, "2018-05-05")
                        .titled(Story.HOSTILE, "javascript:window.hacked=3")
                        .says(Story.HOSTILE + " MEETS_WITH Wang Yi", "ACTUAL", 0.8, Story.HOSTILE)
                        .findings(),
                Story.of("a4")
                        .by("Haaretz", "2018-06-06")
                        .says("שרה כהן 🕊️ VISITS China", "ACTUAL", 0.8, Story.HEBREW)
                        .findings()));
        page = write("report.html");
        browser = new Chromium();
    }

    Chromium browser() {
        return browser;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        open();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        assertThat(browser.complaints()).isEmpty();
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        browser.close();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    /** Opens the page about the few articles, whatever has been loaded since. */
    void open() {
        browser.open(page);
    }

    /** Loads {@code findings} in the place of all else. */
    void load(List<Findings> findings) {
        SharedNeo4j.empty();
        try (GraphLoader loader = new GraphLoader(graph, Set.of("MEETS_WITH"), rejected -> {})) {
            loader.load(findings);
        }
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** Writes a page about what is loaded. */
    Path write(String name) throws IOException {
        Path file = file(name);
        try (Writer out = Files.newBufferedWriter(file)) {
            report().writePage(out, 5_000);
        }
        return file;
    }

    GraphReport report() {
        return new GraphReport(graph, Set.of("MEETS_WITH"));
    }

    /** Filters by an actor, as by typing. */
    void actor(String name) {
        WebElement field = browser.element("#actor");
        field.clear();
        field.sendKeys(name + Keys.ENTER);
    }

    /** Waits until the page tells that so many relations are shown. */
    void untilShown(String count) {
        browser.until("return document.getElementById('count').textContent === '" + count + "'");
    }
}
