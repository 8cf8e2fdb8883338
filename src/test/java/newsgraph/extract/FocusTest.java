package newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What an article's sanctions are aimed at where a sentence does not say. */
class FocusTest {

    private static final String ON_PERU =
            "[Norway/PROPN=country:NO] imposed/VERB sanctions/NOUN on [Peru/PROPN=country:PE] .";
    private static final String ON_CHAD =
            "[Norway/PROPN=country:NO] imposed/VERB sanctions/NOUN on [Chad/PROPN=country:TD] .";

    @Test
    void theOneTargetOfAllSanctionsIsTheFocus() {
        assertThat(Tagged.of(ON_PERU).focus()).isEqualTo("country:PE");
    }

    @Test
    void twoTargetsThatShareEvenlyGiveNone() {
        assertThat(Tagged.of(ON_PERU, ON_CHAD).focus()).isNull();
    }

    @Test
    void twoThirdsAreEnough() {
        assertThat(Tagged.of(ON_PERU, ON_CHAD, ON_PERU).focus()).isEqualTo("country:PE");
    }

    @Test
    void meetingsGiveNoFocus() {
        assertThat(Tagged.of("[Norway/PROPN=country:NO] held/VERB talks/NOUN with [Peru/PROPN=country:PE] .")
                        .focus())
                .isNull();
    }

    @Test
    void sanctionsWithoutTargetAreAimedAtTheFocus() {
        assertThat(Tagged.relations(ON_PERU, "The [Swedish/ADJ=country:SE~] sanctions/NOUN hurt/VERB farmers/NOUN ."))
                .contains("(country:SE, SANCTIONS, country:PE, ACTUAL)");
    }

    @Test
    void withoutFocusTheyAreAimedAtNobody() {
        assertThat(Tagged.relations("The [Swedish/ADJ=country:SE~] sanctions/NOUN hurt/VERB farmers/NOUN ."))
                .isEmpty();
    }
}
