package newsgraph.browse;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import newsgraph.graph.CypherFile;
import newsgraph.load.Story;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Neo4j Browser as {@code newsgraph serve} serves it, looked at in a real Chromium. */
class BrowserIT {

    private static ServedBrowser served;

    @BeforeAll
    static void serve(@TempDir Path data) throws IOException {
        served = new ServedBrowser(data);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void itOpensConnectedWithThePictureInOurStyleAndTheGuide() {
        served.browser().open(served.pages().address());
        served.untilDrawn();

        String picture = CypherFile.read("queries/what-are-the-strongest-relations")
                .statements()
                .get(0);
        int returned = served.graph()
                .run(
                        "CALL () { " + picture + " } UNWIND nodes(path) AS node RETURN count(DISTINCT node) AS many",
                        Map.of())
                .rows()
                .get(0)
                .get("many")
                .asInt();
        assertThat(returned).isEqualTo(7);
        assertThat(served.browser().elements("svg .node")).hasSizeGreaterThanOrEqualTo(returned);
        assertThat(served.browser().run("return " + circle("China") + ".getAttribute('fill')"))
                .isEqualTo("#FFD86E");
        assertThat(served.browser().run("return " + circle("Tillerson") + ".getAttribute('fill')"))
                .isEqualTo("#2F6DB5");
        assertThat(edges()).contains("VISITS +1 −1", "MEETS +1 −0", "SANCTIONS +1 −0");
        assertThat(served.browser().run("return location.href"))
                .isEqualTo(served.pages().address());
        served.browser()
                .until(
                        "return document.querySelector('[data-testid=guidesDrawer]')?.innerText.includes('What you see')");
    }

    @Test
    void anEdgeShowsItsSentence() {
        served.browser().open(served.pages().address());
        served.untilDrawn();
        clickEdge("VISITS +1 −1");

        served.browser()
                .until("return document.querySelector('[data-testid=vizInspector]').innerText.includes('evidence')");
        assertThat(served.browser().text("[data-testid=vizInspector]"))
                .contains("Tillerson landed in Beijing.", "https://example.org/a1", "negated")
                .doesNotContain("never left");
    }

    @Test
    void aFavoriteRuns() {
        served.browser().open(served.pages().address());
        served.untilDrawn();
        served.browser().element("[data-testid=navigationFavorites]").click();
        served.browser().until("return !!document.querySelector('[data-testid=\"expandFolder-newsgraph relations\"]')");
        served.browser()
                .element("[data-testid='expandFolder-newsgraph relations']")
                .click();
        served.browser().until("return !!" + labelled("Who met whom, when, and how sure is it?"));
        served.browser().run(labelled("Who met whom, when, and how sure is it?") + ".click()");
        served.browser()
                .until("return document.querySelector('[data-testid=activeEditor]').innerText.includes('MEETS_WITH')");
        served.browser().element("[data-testid=editor-Run]").click();

        untilShown("Wang Yi", "lastDate");
    }

    @Test
    void aQuestionOfTheGuideRuns() {
        served.browser().open(served.pages().address());
        served.browser().until("return !!document.querySelector('[data-testid=guidesDrawer] pre .fa-play-circle-o')");
        served.browser()
                .element("[data-testid=guidesDrawer] pre .fa-play-circle-o")
                .click();

        untilShown("Claim, planned", "SANCTIONS");
    }

    @Test
    void aClaimIsNoFactToLookAt() {
        ask("MATCH path = (c:Claim)-[:TARGET]->() WHERE c.factuality <> 'ACTUAL' RETURN path");

        served.browser()
                .until(
                        "return [...document.querySelectorAll('svg .node')].some(n => n.textContent.includes('PLANNED'))");
        assertThat(captions(".node")).anyMatch(caption -> caption.contains("NEGATED"));
    }

    @Test
    void whatArticlesSayStaysTextInWhateverScript() {
        ask("MATCH path = (a:Article)<-[:REPORTED_IN]-(:Claim)-[:SOURCE]->(:Person) RETURN path");
        served.browser().until("return document.querySelectorAll('svg .node').length >= 12");

        assertThat(captions(".node"))
                .anyMatch(caption -> caption.contains("שרה"))
                .anyMatch(caption -> caption.contains("</script>"));
        served.browser().element("[data-testid=cypherFrameSidebarTable]").click();
        untilShown(Story.HOSTILE, "שרה כהן 🕊️", Story.HEBREW);
        assertThat(served.browser().elements("img[src='x']")).isEmpty();
        assertThat(served.browser().run("return window.hacked ?? 'safe'")).isEqualTo("safe");
    }

    @Test
    void anEmptyGraphOpensToo() {
        served.graph().run("MATCH (n) DETACH DELETE n", Map.of());
        try {
            served.browser().open(served.pages().address());
            untilShown("(no changes, no records)");
        } finally {
            served.load();
        }
    }

    /** Puts a statement into the editor by a link, as colleagues send it, and runs it. */
    private static void ask(String statement) {
        served.browser()
                .open(served.pages().address() + "?cmd=edit&arg="
                        + URLEncoder.encode(statement, StandardCharsets.UTF_8));
        served.untilDrawn();
        served.browser().run("document.querySelector('article button[title=Close]').click()");
        served.browser()
                .until("return document.querySelector('[data-testid=activeEditor]').innerText.includes('MATCH')");
        served.browser().element("[data-testid=editor-Run]").click();
    }

    private static void untilShown(String... texts) {
        for (String text : texts) {
            served.browser()
                    .until("return document.querySelector('[data-testid=stream]').innerText.includes("
                            + new Gson().toJson(text) + ")");
        }
    }

    private static List<String> captions(String kind) {
        return strings("[...document.querySelectorAll('svg " + kind + "')].map(e => e.textContent)");
    }

    /** Whole captions; what is drawn of them depends on the length of the edge. */
    private static List<String> edges() {
        return strings("[...document.querySelectorAll('svg .relationship')].map(e => e.__data__.caption)");
    }

    private static List<String> strings(String list) {
        return ((List<?>) Objects.requireNonNull(served.browser().run("return " + list)))
                .stream().map(String::valueOf).toList();
    }

    private static String circle(String name) {
        return "[...document.querySelectorAll('svg .node')].find(n => n.textContent.includes('" + name
                + "')).querySelector('.b-outline')";
    }

    private static String labelled(String text) {
        return "[...document.querySelectorAll('[data-testid^=scriptTitle], [data-testid*=script], li, div')]"
                + ".findLast(e => e.innerText?.trim() === '" + text + "')";
    }

    private static void clickEdge(String caption) {
        served.browser().run("""
                const edge = [...document.querySelectorAll('svg .relationship')].find(e => e.__data__.caption === arguments[0]);
                const overlay = edge.querySelector('.overlay');
                for (const type of ['mouseenter', 'mousedown', 'mouseup', 'click']) {
                  overlay.dispatchEvent(new MouseEvent(type, {bubbles: true, cancelable: true, view: window}));
                }
                """, caption);
    }
}
