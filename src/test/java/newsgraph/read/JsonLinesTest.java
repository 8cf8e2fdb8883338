package newsgraph.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLinesTest {

    private static final String GOOD = "{\"id\":\"good\",\"text\":\"Abel met Quispe.\"}";

    private static Collected read(String lines) throws IOException {
        Collected collected = new Collected();
        JsonLines.read("news.jsonl", new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), collected);
        return collected;
    }

    @Test
    void aLineIsAnArticleWithAllThatTheInputSays() throws IOException {
        Article article = read("{\"id\":\"7\",\"title\":\"Abel in Lima\",\"published\":\"2014-05-12T10:00:00Z\","
                        + "\"publisher\":\"Harbour News\",\"url\":\"https://news.example/7\",\"text\":\"Abel met Quispe.\"}\n")
                .only();
        assertThat(article.id()).isEqualTo("7");
        assertThat(article.title()).isEqualTo("Abel in Lima");
        assertThat(article.published()).isEqualTo(LocalDate.of(2014, 5, 12));
        assertThat(article.publisher()).isEqualTo("Harbour News");
        assertThat(article.url()).isEqualTo("https://news.example/7");
        assertThat(article.source()).isEqualTo("news.jsonl:1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"id\":\"a\",\"text\":\"Abel | broken JSON; write one object a line, ended by a brace: {\"id\":\"a\",\"text\":\"Abel",
                "\"Abel met Quispe.\" | not a JSON object: \"Abel met Quispe.\"",
                "[\"Abel\"] | not a JSON object: [\"Abel\"]",
                "null | not a JSON object: null",
                "{\"id\":\"a\"} | no \"text\" in it: {\"id\":\"a\"}",
                "{\"text\":\"  \"} | no \"text\" in it: {\"text\":\"  \"}",
                "{\"text\":null} | no \"text\" in it: {\"text\":null}",
                "{\"text\":[\"Abel\"]} | \"text\" is no string: [\"Abel\"]",
                "{\"text\":\"Abel met Quispe.\",\"published\":\"last May\"} | \"published\" is no ISO 8601 date such as 2017-09-30: last May",
            })
    void aBadLineIsNamedQuotedAndSkippedAndTheRestGoesOn(String line, String reason) throws IOException {
        Collected all = read(GOOD + "\n" + line + "\n" + GOOD.replace("good", "next"));
        assertThat(all.order).containsExactly("good", "news.jsonl:2", "next");
        assertThat(all.skipped).containsExactly(new Skipped("news.jsonl:2", reason));
    }

    @Test
    void emptyLinesAreNothingButCount() throws IOException {
        Collected all = read("\r\n\n" + GOOD + "\r\n  \n{\n");
        assertThat(all.order).containsExactly("good", "news.jsonl:5");
    }

    @Test
    void anEmptyFileHasNoArticles() throws IOException {
        assertThat(read("").order).isEmpty();
        assertThat(read("\n").order).isEmpty();
    }

    @Test
    void aByteOrderMarkInFrontIsNoPartOfTheFirstLine() throws IOException {
        assertThat(read("\uFEFF" + GOOD).only().id()).isEqualTo("good");
    }

    @Test
    void fiveMegabytesOnOneLineAreSkippedAndTheRestGoesOn() throws IOException {
        Collected all = read("{\"text\":\"" + "a".repeat(5 << 20) + "\"}\n" + GOOD);
        assertThat(all.skipped)
                .containsExactly(new Skipped("news.jsonl:1", "line longer than 4 MiB; split it into articles"));
        assertThat(all.articles).hasSize(1);
    }

    @Test
    void deepNestingBreaksNothing() throws IOException {
        Collected all = read("{\"text\":" + "[".repeat(1 << 20) + "\n" + GOOD);
        assertThat(all.skipped.get(0).reason()).startsWith("broken JSON").hasSizeLessThan(200);
        assertThat(all.order).containsExactly("news.jsonl:1", "good");
    }

    @Test
    void anUnpairedSurrogateInAnEscapeBreaksNothing() throws IOException {
        assertThat(read("{\"id\":\"x\",\"text\":\"Abel \\ud800 met Quispe.\"}")
                        .only()
                        .text())
                .isEqualTo("Abel \ud800 met Quispe.");
    }

    @Test
    void binaryDataOnALineIsSkipped() throws IOException {
        Collected all = read("\0\0\0\n" + GOOD);
        assertThat(all.order).containsExactly("news.jsonl:1", "good");
    }
}
