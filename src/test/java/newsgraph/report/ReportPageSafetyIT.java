package newsgraph.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import newsgraph.extract.Findings;
import newsgraph.load.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;

/** What the report page holds stays text, whatever articles say, and the page stays the same and alone. */
class ReportPageSafetyIT {

    @RegisterExtension
    static final ReportPage page = new ReportPage();

    @Test
    void whatArticlesSayStaysText() {
        page.browser().show("relations");
        page.browser()
                .element("#relations tbody")
                .findElement(By.xpath(".//button[contains(., 'onerror')]"))
                .click();

        assertThat(page.browser().text("#evidence blockquote")).isEqualTo(Story.HOSTILE);
        assertThat(page.browser().texts("#evidence figure a")).isEmpty();
        assertThat(page.browser().elements("#page img, #page script")).isEmpty();
        assertThat(page.browser().run("return window.hacked ?? 'safe'")).isEqualTo("safe");
    }

    @Test
    void textFromRightToLeftRunsSoAndPicturesStay() {
        page.actor("כהן");
        page.untilShown("1 of 6");
        page.browser().show("relations");
        page.browser().element("#relations tbody button").click();

        assertThat(page.browser().text("#evidence h2")).isEqualTo("שרה כהן 🕊️ visits China");
        assertThat(page.browser().text("#evidence blockquote")).isEqualTo(Story.HEBREW);
        assertThat(page.browser().element("#evidence blockquote").getCssValue("direction"))
                .isEqualTo("rtl");
        assertThat(page.browser().element("#evidence h2").getCssValue("direction"))
                .isEqualTo("ltr");
    }

    @Test
    void itFetchesNothingAndCouldNot() {
        for (String view : List.of("relations", "timeline", "countries", "actors", "network")) {
            page.browser().show(view);
        }
        assertThat(page.browser().run("return performance.getEntriesByType('resource').length"))
                .isEqualTo(0L);

        page.browser().run("fetch('https://example.org/').catch(() => window.refused = true)");
        page.browser().until("return window.refused === true");
        assertThat(page.browser().complaints()).anyMatch(complaint -> complaint.contains("Content Security Policy"));
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
        page.load(findings);
        StringWriter first = new StringWriter();
        page.report().writePage(first, 100);
        Collections.reverse(findings);
        page.load(findings);
        StringWriter second = new StringWriter();
        page.report().writePage(second, 100);

        assertThat(second.toString()).isEqualTo(first.toString());
    }
}
