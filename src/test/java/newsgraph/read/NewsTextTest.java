package newsgraph.read;

import static newsgraph.read.Article.BlockKind.BODY;
import static newsgraph.read.Article.BlockKind.CAPTION;
import static newsgraph.read.Article.BlockKind.HEADLINE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import newsgraph.read.Article.BlockKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewsTextTest {

    private static final String PAGE = """
            Your browser is too old for this page.

            Abel in Lima as Norway Presses Junta on Prisoners

            Norway sees Peru as the one neighbour that the junta listens to, as Jon Abel arrives in Lima for talks.
            Image: Norway's envoy Jon Abel (L) greets Foreign Minister Rosa Quispe (R) on the stairs of the palace in Lima
            Jon Abel (L) greets Rosa Quispe (R) in Lima, Monday.POOL / Reuters
            / Source: Reuters

            LIMA — Envoy Jon Abel was holding talks in Peru Monday as Norway looks for a way to free the prisoners.

            We apologize, this video has expired.

            Quispe told Abel that she would travel to the island.

            Related: Junta Frees Two Fishermen

            Jon Abel (L) greets Rosa Quispe (R) in Lima, Monday.POOL / Reuters

            "We are not there yet," Abel said.""";

    private static List<String> blocks(NewsText news, String text, BlockKind kind) {
        return news.blocks().stream()
                .filter(block -> block.kind() == kind)
                .map(block -> block.span().of(text))
                .toList();
    }

    private static List<String> blocks(String text, BlockKind kind) {
        return blocks(NewsText.of(text, null), text, kind);
    }

    @Test
    void aScrapedPageIsSortedIntoTitleCaptionsAndBody() {
        NewsText news = NewsText.of(PAGE, null);
        assertThat(news.title()).isEqualTo("Abel in Lima as Norway Presses Junta on Prisoners");
        assertThat(news.publisher()).isEqualTo("Reuters");
        assertThat(news.dateline()).isEqualTo("LIMA");
        assertThat(news.published()).isNull();
        assertThat(blocks(news, PAGE, HEADLINE)).containsExactly(news.title());
        assertThat(blocks(news, PAGE, CAPTION))
                .containsExactly(
                        "Norway's envoy Jon Abel (L) greets Foreign Minister Rosa Quispe (R) on the stairs of the palace in Lima",
                        "Jon Abel (L) greets Rosa Quispe (R) in Lima, Monday.");
        assertThat(blocks(news, PAGE, BODY))
                .containsExactly(
                        "Norway sees Peru as the one neighbour that the junta listens to, as Jon Abel arrives in Lima for talks.",
                        "Envoy Jon Abel was holding talks in Peru Monday as Norway looks for a way to free the prisoners.",
                        "Quispe told Abel that she would travel to the island.",
                        "\"We are not there yet,\" Abel said.");
    }

    @Test
    void blocksStandInTheOrderOfTheTextAndDoNotOverlap() {
        int last = 0;
        for (Article.Block block : NewsText.of(PAGE, null).blocks()) {
            assertThat(block.span().begin()).isGreaterThanOrEqualTo(last);
            assertThat(block.span().of(PAGE)).isNotBlank().doesNotStartWith(" ").doesNotEndWith(" ");
            last = block.span().end();
        }
        assertThat(last).isEqualTo(PAGE.length());
    }

    @Test
    void charactersOutsideTheBasicPlaneCountAsTwoUnitsOfTheOffset() {
        String text = "🕊 Peace at last\n\nAbel met Quispe 🤝 in Lima.";
        assertThat(blocks(text, BODY)).containsExactly("Abel met Quispe 🤝 in Lima.");
        assertThat(NewsText.of(text, null).blocks().get(1).span()).isEqualTo(new TextSpan(18, text.length()));
    }

    @Test
    void carriageReturnsBelongToNoBlock() {
        String text = "Abel Visits Lima\r\n\r\nAbel met Quispe.\r\nHe left.\r\n";
        assertThat(blocks(text, HEADLINE)).containsExactly("Abel Visits Lima");
        assertThat(blocks(text, BODY)).containsExactly("Abel met Quispe.", "He left.");
    }

    @Test
    void theTitleThatTheInputGivesStands() {
        NewsText news = NewsText.of("Abel Goes South\n\nAbel met Quispe.", "Envoy in Lima");
        assertThat(news.title()).isEqualTo("Envoy in Lima");
    }

    @Test
    void aSubheadBetweenParagraphsIsAHeadlineButNotTheTitle() {
        String text = "Abel met Quispe in Lima.\n\nA long quarrel\n\nThe two had never met before.";
        assertThat(NewsText.of(text, null).title()).isNull();
        assertThat(blocks(text, HEADLINE)).containsExactly("A long quarrel");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BEIJING — ",
                "LONDON (AP) — ",
                "LONDON, March 3 (Reuters) - ",
                "NEW DELHI, 12 May 2014 -- ",
                "ST. PETERSBURG, Russia (AP) – ",
                "UNITED NATIONS (AP) — ",
                "Lima, 23 April - ",
                "Lima (AFP) – ",
                "Lima — ",
                "Lima, Peru (Reuters) - ",
            })
    void theDatelineStandsInFrontOfTheText(String dateline) {
        assertThat(blocks(dateline + "Envoy Abel met Minister Quispe.", BODY))
                .containsExactly("Envoy Abel met Minister Quispe.");
        assertThat(NewsText.of(dateline + "Envoy Abel met Minister Quispe.", null)
                        .dateline())
                .isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "U.S. - Iran talks will go on in Oslo.",
                "UN: Both sides have agreed to meet.",
                "EU — Turkey talks were called off.",
                "NATO: We will not impose sanctions.",
                "Jon Abel — Norway's envoy — met the rebels.",
                "Quispe -- The minister's name -- is Inca.",
                "Abel - he comes from Oslo - met Quispe.",
                "The U.S.-China summit is off.",
                "Abel said: We will meet them.",
            })
    void aSentenceWithADashLosesNothing(String sentence) {
        assertThat(blocks(sentence, BODY)).containsExactly(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LONDON (AP) — Abel met Quispe. | AP",
                "LIMA, March 3 (Reuters) - Abel met Quispe. | Reuters",
                "By Mira Olsen, Associated Press | Associated Press",
                "/ Source: Harbour News | Harbour News",
            })
    void thePublisherIsWhoTheTextCredits(String text, String publisher) {
        assertThat(NewsText.of(text, null).publisher()).isEqualTo(publisher);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 May 2014",
                "May 12, 2014",
                "Monday, May 12, 2014",
                "2014-05-12",
                "Published: 12 May 2014",
                "Last updated on May 12, 2014 at 14:05 GMT",
                "Mon 12 May 2014, 14:05 BST",
                "Oslo, 12 May 2014",
                "Harbour News | 12 May 2014",
            })
    void aDateLineGivesTheDayOfPublicationAndIsNoNews(String line) {
        String text = "Abel Visits Lima\n" + line + "\nAbel met Quispe.";
        NewsText news = NewsText.of(text, null);
        assertThat(news.published()).isEqualTo(LocalDate.of(2014, 5, 12));
        assertThat(blocks(news, text, BODY)).containsExactly("Abel met Quispe.");
        assertThat(blocks(news, text, HEADLINE)).containsExactly("Abel Visits Lima");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Iran met Iraq on March 3, 2015.",
                "The ceasefire was signed on 12 May 1994.",
                "On 12 May 1994, Abel met Quispe.",
                "Abel arrived on 2014-05-12."
            })
    void aShortSentenceWithADateIsNoDateLine(String sentence) {
        assertThat(blocks("Old Foes\n\n" + sentence, BODY)).containsExactly(sentence);
    }

    @Test
    void aHeadlineWithADateIsNoDateLine() {
        assertThat(blocks("Iran to meet Iraq on 3 March 2015\n\nThey agreed.", HEADLINE))
                .containsExactly("Iran to meet Iraq on 3 March 2015");
    }

    @Test
    void theDateOfADatelineIsTheDayOfPublication() {
        assertThat(NewsText.of("LIMA, May 12, 2014 (Reuters) - Abel met Quispe.", null)
                        .published())
                .isEqualTo(LocalDate.of(2014, 5, 12));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Abel and Quispe in Lima, Saturday.POOL / Reuters",
                "Abel and Quispe in Lima, Saturday. (Reuters)",
                "Abel and Quispe in Lima, Saturday. (Photo by Mira Olsen/AFP)",
                "Abel and Quispe in Lima, Saturday. Photo: AFP",
                "Abel and Quispe in Lima, Saturday. [AP Photo/Mira Olsen]",
                "Abel and Quispe in Lima, Saturday. / Getty Images",
                "Abel and Quispe in Lima, Saturday. Mira Olsen/AFP via Getty Images",
                "Image: Abel and Quispe in Lima, Saturday.",
                "FILE PHOTO: Abel and Quispe in Lima, Saturday. REUTERS/Mira Olsen",
                "[File: Mira Olsen/Reuters] Abel and Quispe in Lima, Saturday. (AP)",
            })
    void aCaptionIsFreedOfItsLabelAndCredit(String line) {
        assertThat(blocks("Abel in Lima\n" + line + "\nAbel met Quispe.", CAPTION))
                .allSatisfy(caption -> assertThat(caption).endsWith("Abel and Quispe in Lima, Saturday."))
                .hasSize(1);
    }

    @Test
    void aRepeatedCaptionCountsOnceWithOrWithoutItsCredit() {
        String text = """
                Abel (L) and Quispe (R) in Lima.
                Abel met Quispe.
                Abel (L) and Quispe (R) in Lima. (Reuters)
                Image: Abel (L) and Quispe (R) in Lima.""";
        assertThat(blocks(text, CAPTION)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Abel will travel to Lima, he told Reuters.",
                "The story was first told by Agence France-Presse (AFP).",
                "The minister, left without allies, resigned.",
                "Quispe, right to the last moment, refused to meet Abel.",
                "The government, centre of the quarrel, imposed sanctions.",
                "Abel told the BBC that he had met Quispe.",
                "Picture a town without water, Abel told Quispe.",
                "\"We met Abel,\" Quispe told Bloomberg.",
            })
    void aSentenceThatSpeaksOfAnAgencyOrOfTheLeftIsNoCaption(String sentence) {
        assertThat(blocks("Abel in Lima\n\n" + sentence, BODY)).containsExactly(sentence);
    }

    @Test
    void aRepeatedParagraphCountsOnce() {
        assertThat(blocks("Abel met Quispe.\n\nHe left.\n\nAbel met Quispe.", BODY))
                .containsExactly("Abel met Quispe.", "He left.");
    }

    @Test
    void aTextOfRubbishAloneHasNoBlocks() {
        assertThat(NewsText.of("Advertisement\n\nShare\n\n© Harbour News\n", null)
                        .blocks())
                .isEmpty();
    }
}
