package newsgraph.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import newsgraph.extract.Findings;
import newsgraph.graph.Graph;
import newsgraph.graph.SharedNeo4j;
import newsgraph.load.GraphLoader;
import newsgraph.load.Story;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The report page, made from a real graph and looked at in a real browser. */
class ReportPageIT {

    private static final Graph GRAPH = SharedNeo4j.empty();
    private static final String HOSTILE = "</script><script>window.hacked = 1</script><img src=x onerror='hacked = 2'>";
    private static final String HEBREW = "שרה כהן ביקרה בסין 🕊️.";

    @TempDir
    static Path folder;

    private static Path page = Path.of("");
    private static Chromium browser;

    @BeforeAll
    static void writeThePage() throws IOException {
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
                        .by(HOSTILE, "2018-05-05")
                        .titled(HOSTILE, "javascript:window.hacked=3")
                        .says(HOSTILE + " MEETS_WITH Wang Yi", "ACTUAL", 0.8, HOSTILE)
                        .findings(),
                Story.of("a4")
                        .by("Haaretz", "2018-06-06")
                        .says("שרה כהן 🕊️ VISITS China", "ACTUAL", 0.8, HEBREW)
                        .findings()));
        page = write("report.html");
        browser = new Chromium();
    }

    @AfterAll
    static void closeTheBrowser() {
        browser.close();
    }

    @BeforeEach
    void openThePage() {
        browser.open(page);
    }

    @AfterEach
    void hearNoComplaint() {
        assertThat(browser.complaints()).isEmpty();
    }

    private static void load(List<Findings> findings) {
        SharedNeo4j.empty();
        try (GraphLoader loader = new GraphLoader(GRAPH, Set.of("MEETS_WITH"), rejected -> {})) {
            loader.load(findings);
        }
    }

    private static Path write(String name) throws IOException {
        Path file = folder.resolve(name);
        try (Writer out = Files.newBufferedWriter(file)) {
            report().writePage(out, 5_000);
        }
        return file;
    }

    private static GraphReport report() {
        return new GraphReport(GRAPH, Set.of("MEETS_WITH"));
    }

    private static void actor(String name) {
        WebElement field = browser.element("#actor");
        field.clear();
        field.sendKeys(name + Keys.ENTER);
    }

    private static void untilShown(String count) {
        browser.until("return document.getElementById('count').textContent === '" + count + "'");
    }

    @Test
    void aClickOnAnEdgeShowsItsSentencesAndTheirArticle() {
        browser.clickEdge("person:rex-tillerson|VISITS|country:CN");

        assertThat(browser.text("#evidence h2")).isEqualTo("Rex Tillerson visits China");
        assertThat(browser.text("#evidence .facts")).contains("contested", "2 sentences", "1 article");
        assertThat(browser.texts("#evidence blockquote"))
                .containsExactlyInAnyOrder(
                        "Tillerson landed in Beijing on Saturday.", "Tillerson never left, a clerk said.");
        WebElement link = browser.element("#evidence figure a");
        assertThat(link.getText()).isEqualTo("Title of a1");
        assertThat(link.getAttribute("href")).isEqualTo("https://example.org/a1");
        assertThat(browser.text("#evidence figure")).contains("2017-09-30", "Reuters");
    }

    @Test
    void everyFilterTakesAway() {
        untilShown("6 of 6");
        browser.element("#types input[value='1']").click();
        untilShown("5 of 6");
        browser.element("#types input[value='1']").click();
        browser.element("#factuality input[value=PLANNED]").click();
        untilShown("5 of 6");
        browser.element("#all").click();
        untilShown("6 of 6");
        actor("tillers");
        untilShown("3 of 6");
        actor("France");
        untilShown("1 of 6");
        browser.element("#all").click();
        browser.run("document.getElementById('from').value = '2018-01-01';"
                + "document.getElementById('to').value = '2018-03-31';"
                + "document.getElementById('to').dispatchEvent(new Event('change', {bubbles: true}))");
        untilShown("2 of 6");
        browser.show("relations");
        assertThat(browser.texts("#relations tbody button"))
                .containsExactly("United States sanctions North Korea", "Rex Tillerson visits France");
    }

    @Test
    void aFilterOfFactualityTakesSentencesAway() {
        browser.element("#factuality input[value=NEGATED]").click();
        browser.clickEdge("person:rex-tillerson|VISITS|country:CN");

        assertThat(browser.texts("#evidence blockquote")).containsExactly("Tillerson landed in Beijing on Saturday.");
        assertThat(browser.text("#evidence .facts")).contains("1 sentence is hidden by the filters");
    }

    @Test
    void aBarOfTheTimelineSetsTheDates() {
        browser.show("timeline");
        assertThat(browser.texts("#timeline .events .day")).hasSize(7).startsWith("2018-06-06");

        browser.element("#bars button[title^='2018-03']").click();

        untilShown("2 of 6");
        assertThat(browser.element("#from").getAttribute("value")).isEqualTo("2018-03-01");
        assertThat(browser.element("#to").getAttribute("value")).isEqualTo("2018-03-31");
    }

    @Test
    void theMatrixCountsWhatOfficersOfACountryDo() {
        browser.show("countries");
        WebElement cell = browser.element("#countries button[title^='United States to China']");
        assertThat(cell.getText()).isEqualTo("3");
        cell.click();

        assertThat(browser.texts("#evidence .line button"))
                .containsExactlyInAnyOrder("Rex Tillerson visits China", "Rex Tillerson meets with Wang Yi");
    }

    @Test
    void anActorHasAPage() {
        browser.show("actors");
        browser.element("#actors tbody")
                .findElement(By.linkText("Rex Tillerson"))
                .click();
        browser.until("return location.hash.includes('rex-tillerson')");

        assertThat(browser.text("#actors h2")).isEqualTo("Rex Tillerson");
        assertThat(browser.text("#actors"))
                .contains("3 relations", "4 sentences", "also Tillerson", "Secretary of State of United States");
        assertThat(browser.texts("#actors .line button"))
                .containsExactlyInAnyOrder(
                        "Rex Tillerson meets with Wang Yi",
                        "Rex Tillerson visits China",
                        "Rex Tillerson visits France");
    }

    @Test
    void whatArticlesSayStaysText() {
        browser.show("relations");
        browser.element("#relations tbody")
                .findElement(By.xpath(".//button[contains(., 'onerror')]"))
                .click();

        assertThat(browser.text("#evidence blockquote")).isEqualTo(HOSTILE);
        assertThat(browser.texts("#evidence figure a")).isEmpty();
        assertThat(browser.elements("#page img, #page script")).isEmpty();
        assertThat(browser.run("return window.hacked ?? 'safe'")).isEqualTo("safe");
    }

    @Test
    void textFromRightToLeftRunsSoAndPicturesStay() {
        actor("כהן");
        untilShown("1 of 6");
        browser.show("relations");
        browser.element("#relations tbody button").click();

        assertThat(browser.text("#evidence h2")).isEqualTo("שרה כהן 🕊️ visits China");
        assertThat(browser.text("#evidence blockquote")).isEqualTo(HEBREW);
        assertThat(browser.element("#evidence blockquote").getCssValue("direction"))
                .isEqualTo("rtl");
        assertThat(browser.element("#evidence h2").getCssValue("direction")).isEqualTo("ltr");
    }

    @Test
    void itWorksByKeyboardAlone() {
        browser.tabTo("#tab-network", 20);
        browser.press(Keys.ARROW_RIGHT);
        browser.until("return document.activeElement.id === 'tab-relations'");
        browser.tabTo("#relations button", 3);
        browser.press(Keys.ENTER);
        assertThat(browser.hasFocus("#evidence h2")).isTrue();
        browser.press(Keys.ESCAPE);
        assertThat(browser.hasFocus("#relations button")).isTrue();

        browser.show("network");
        browser.tabTo("#canvas", 8);
        browser.press("n", Keys.ENTER);
        assertThat(browser.text("#evidence h2")).isEqualTo("Rex Tillerson");
        browser.press(Keys.ESCAPE);
        assertThat(browser.hasFocus("#canvas")).isTrue();
    }

    @Test
    void itFetchesNothingAndCouldNot() {
        for (String view : List.of("relations", "timeline", "countries", "actors", "network")) {
            browser.show(view);
        }
        assertThat(browser.run("return performance.getEntriesByType('resource').length"))
                .isEqualTo(0L);

        browser.run("fetch('https://example.org/').catch(() => window.refused = true)");
        browser.until("return window.refused === true");
        assertThat(browser.complaints()).anyMatch(complaint -> complaint.contains("Content Security Policy"));
    }

    @Test
    void onAPhoneNothingIsCutOffInAnyView() {
        browser.width(390);
        try {
            browser.open(page);
            for (String view : List.of("network", "relations", "timeline", "countries", "actors")) {
                browser.show(view);
                assertThat(browser.run(
                                "const page = document.documentElement; return page.scrollWidth - page.clientWidth"))
                        .as(view)
                        .isEqualTo(0L);
            }
            browser.show("relations");
            browser.element("#relations tbody button").click();
            assertThat(browser.run("return document.getElementById('panel').offsetWidth"))
                    .isEqualTo(browser.run("return document.documentElement.clientWidth"));
        } finally {
            browser.width(1300);
        }
    }

    @Test
    void itFollowsTheSchemeOfTheSystem() {
        browser.scheme("dark");
        assertThat(browser.element("body").getCssValue("background-color")).isEqualTo("rgba(20, 23, 26, 1)");
        browser.scheme("light");
        assertThat(browser.element("body").getCssValue("background-color")).isEqualTo("rgba(246, 246, 244, 1)");
    }

    @Test
    void theSameGraphGivesTheSamePageInWhateverOrderItWasLoaded() throws IOException {
        List<Findings> findings = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            findings.add(Story.of("s" + i)
                    .by("Reuters", "2018-01-" + (10 + i))
                    .says("Agent Number" + i % 7 + " MEETS_WITH Agent Number" + (i + 1) % 7)
                    .says("Agent Number" + i % 3 + " VISITS China", "PLANNED", 0.5, "Perhaps, said source " + i + '.')
                    .findings());
        }
        load(findings);
        StringWriter first = new StringWriter();
        report().writePage(first, 100);
        Collections.reverse(findings);
        load(findings);
        StringWriter second = new StringWriter();
        report().writePage(second, 100);

        assertThat(second.toString()).isEqualTo(first.toString());
    }

    @Test
    void fiveThousandEdgesAreDrawn() throws IOException {
        load(manyFindings());
        Path large = folder.resolve("large.html");
        try (Writer out = Files.newBufferedWriter(large)) {
            assertThat(report().writePage(out, 5_000)).isEqualTo(new Contents(1_000, 5_000, 50, 5_000, 101));
        }
        browser.open(large);
        assertThat(browser.text("#summary")).contains("5,000 relations", "50 weaker relations left out");
        browser.run("const most = document.getElementById('most'); most.value = '1000000'; most.onchange()");

        assertThat(browser.run("return document.getElementById('canvas')._cyreg.cy.edges().length"))
                .isEqualTo(5_000L);
        actor("Agent Number7");
        untilShown("9 of 5,000");
    }

    @Test
    void anEmptyGraphSaysSo() throws IOException {
        SharedNeo4j.empty();
        browser.open(write("empty.html"));

        assertThat(browser.text("#canvas")).contains("The graph holds no relations yet", "newsgraph build");
        for (String view : List.of("relations", "timeline", "countries", "actors")) {
            browser.show(view);
            assertThat(browser.text("#" + view)).contains("The graph holds no relations yet");
        }
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
