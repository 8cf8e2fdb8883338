package newsgraph.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The report page, made from a real graph and used in a real browser as a reader does. */
class ReportPageIT {

    @RegisterExtension
    static final ReportPage page = new ReportPage();

    @Test
    void aClickOnAnEdgeShowsItsSentencesAndTheirArticle() {
        page.browser().clickEdge("person:rex-tillerson|VISITS|country:CN");

        assertThat(page.browser().text("#evidence h2")).isEqualTo("Rex Tillerson visits China");
        assertThat(page.browser().text("#evidence .facts")).contains("contested", "2 sentences", "1 article");
        assertThat(page.browser().texts("#evidence blockquote"))
                .containsExactlyInAnyOrder(
                        "Tillerson landed in Beijing on Saturday.", "Tillerson never left, a clerk said.");
        WebElement link = page.browser().element("#evidence figure a");
        assertThat(link.getText()).isEqualTo("Title of a1");
        assertThat(link.getAttribute("href")).isEqualTo("https://example.org/a1");
        assertThat(page.browser().text("#evidence figure")).contains("2017-09-30", "Reuters");
    }

    @Test
    void everyFilterTakesAway() {
        page.untilShown("6 of 6");
        page.browser().element("#types input[value='1']").click();
        page.untilShown("5 of 6");
        page.browser().element("#types input[value='1']").click();
        page.browser().element("#factuality input[value=PLANNED]").click();
        page.untilShown("5 of 6");
        page.browser().element("#all").click();
        page.untilShown("6 of 6");
        page.actor("tillers");
        page.untilShown("3 of 6");
        page.actor("France");
        page.untilShown("1 of 6");
        page.browser().element("#all").click();
        page.browser()
                .run("document.getElementById('from').value = '2018-01-01';"
                        + "document.getElementById('to').value = '2018-03-31';"
                        + "document.getElementById('to').dispatchEvent(new Event('change', {bubbles: true}))");
        page.untilShown("2 of 6");
        page.browser().show("relations");
        assertThat(page.browser().texts("#relations tbody button"))
                .containsExactly("United States sanctions North Korea", "Rex Tillerson visits France");
    }

    @Test
    void aFilterOfFactualityTakesSentencesAway() {
        page.browser().element("#factuality input[value=NEGATED]").click();
        page.browser().clickEdge("person:rex-tillerson|VISITS|country:CN");

        assertThat(page.browser().texts("#evidence blockquote"))
                .containsExactly("Tillerson landed in Beijing on Saturday.");
        assertThat(page.browser().text("#evidence .facts")).contains("1 sentence is hidden by the filters");
    }

    @Test
    void aBarOfTheTimelineSetsTheDates() {
        page.browser().show("timeline");
        assertThat(page.browser().texts("#timeline .events .day")).hasSize(7).startsWith("2018-06-06");

        page.browser().element("#bars button[title^='2018-03']").click();

        page.untilShown("2 of 6");
        assertThat(page.browser().element("#from").getAttribute("value")).isEqualTo("2018-03-01");
        assertThat(page.browser().element("#to").getAttribute("value")).isEqualTo("2018-03-31");
    }

    @Test
    void theMatrixCountsWhatOfficersOfACountryDo() {
        page.browser().show("countries");
        WebElement cell = page.browser().element("#countries button[title^='United States to China']");
        assertThat(cell.getText()).isEqualTo("3");
        cell.click();

        assertThat(page.browser().texts("#evidence .line button"))
                .containsExactlyInAnyOrder("Rex Tillerson visits China", "Rex Tillerson meets with Wang Yi");
    }

    @Test
    void anActorHasAPage() {
        page.browser().show("actors");
        page.browser()
                .element("#actors tbody")
                .findElement(By.linkText("Rex Tillerson"))
                .click();
        page.browser().until("return location.hash.includes('rex-tillerson')");

        assertThat(page.browser().text("#actors h2")).isEqualTo("Rex Tillerson");
        assertThat(page.browser().text("#actors"))
                .contains("3 relations", "4 sentences", "also Tillerson", "Secretary of State of United States");
        assertThat(page.browser().texts("#actors .line button"))
                .containsExactlyInAnyOrder(
                        "Rex Tillerson meets with Wang Yi",
                        "Rex Tillerson visits China",
                        "Rex Tillerson visits France");
    }

    @Test
    void itWorksByKeyboardAlone() {
        page.browser().tabTo("#tab-network", 20);
        page.browser().press(Keys.ARROW_RIGHT);
        page.browser().until("return document.activeElement.id === 'tab-relations'");
        page.browser().tabTo("#relations button", 3);
        page.browser().press(Keys.ENTER);
        assertThat(page.browser().hasFocus("#evidence h2")).isTrue();
        page.browser().press(Keys.ESCAPE);
        assertThat(page.browser().hasFocus("#relations button")).isTrue();

        page.browser().show("network");
        page.browser().tabTo("#canvas", 8);
        page.browser().press("n", Keys.ENTER);
        assertThat(page.browser().text("#evidence h2")).isEqualTo("Rex Tillerson");
        page.browser().press(Keys.ESCAPE);
        assertThat(page.browser().hasFocus("#canvas")).isTrue();
    }

    @Test
    void onAPhoneNothingIsCutOffInAnyView() {
        page.browser().width(390);
        try {
            page.open();
            for (String view : List.of("network", "relations", "timeline", "countries", "actors")) {
                page.browser().show(view);
                assertThat(
                                page.browser()
                                        .run(
                                                "const page = document.documentElement; return page.scrollWidth - page.clientWidth"))
                        .as(view)
                        .isEqualTo(0L);
            }
            page.browser().show("relations");
            page.browser().element("#relations tbody button").click();
            assertThat(page.browser().run("return document.getElementById('panel').offsetWidth"))
                    .isEqualTo(page.browser().run("return document.documentElement.clientWidth"));
        } finally {
            page.browser().width(1300);
        }
    }

    @Test
    void itFollowsTheSchemeOfTheSystem() {
        page.browser().scheme("dark");
        assertThat(page.browser().element("body").getCssValue("background-color"))
                .isEqualTo("rgba(20, 23, 26, 1)");
        page.browser().scheme("light");
        assertThat(page.browser().element("body").getCssValue("background-color"))
                .isEqualTo("rgba(246, 246, 244, 1)");
    }
}
