package newsgraph.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WebPageTest {

    private static final String PAGE = """
            <html><head><title>Harbour News - World</title>
            <meta property="og:title" content="Abel visits Lima">
            <meta property="og:site_name" content="Harbour News">
            <meta property="article:published_time" content="2014-05-12T08:00:00+02:00">
            <link rel="canonical" href="https://news.example/abel">
            <script>var news = "Abel met nobody.";</script></head>
            <body><nav><ul><li>World</li><li>Sport</li></ul></nav>
            <article><h1>Abel visits Lima</h1>
            <figure><img src="a.jpg"><figcaption>Abel (L) greets Quispe (R). AFP</figcaption></figure>
            <p>Envoy Jon Abel met <a href="/q">Rosa&nbsp;Quispe</a> in Lima.</p>
            <aside><p>Subscribe now</p></aside>
            <blockquote><p>"We talked," he said.</p></blockquote>
            <p>He left.</p></article>
            <footer><p>Contact us at the harbour.</p></footer></body></html>
            """;

    private static Article article(String html) throws BadInputException {
        ArticleBuilder builder = new ArticleBuilder("page.html");
        WebPage.fill(builder, html);
        return builder.build();
    }

    @Test
    void theArticleIsTakenOutOfThePage() throws BadInputException {
        Article article = article(PAGE);
        assertThat(article.title()).isEqualTo("Abel visits Lima");
        assertThat(article.publisher()).isEqualTo("Harbour News");
        assertThat(article.published()).isEqualTo(LocalDate.of(2014, 5, 12));
        assertThat(article.url()).isEqualTo("https://news.example/abel");
        assertThat(article.text().lines().filter(line -> !line.isEmpty()))
                .containsExactly(
                        "Abel visits Lima",
                        "Abel (L) greets Quispe (R). AFP",
                        "Envoy Jon Abel met Rosa Quispe in Lima.",
                        "\"We talked,\" he said.",
                        "He left.");
    }

    @Test
    void offsetsPointIntoTheTextThatTheArticleCarries() throws BadInputException {
        Article article = article(PAGE);
        assertThat(article.blocks())
                .extracting(block -> block.kind() + " " + block.span().of(article.text()))
                .containsExactly(
                        "HEADLINE Abel visits Lima",
                        "CAPTION Abel (L) greets Quispe (R).",
                        "BODY Envoy Jon Abel met Rosa Quispe in Lima.",
                        "BODY \"We talked,\" he said.",
                        "BODY He left.");
    }

    @Test
    void aPageWithoutMarkupIsItsText() throws BadInputException {
        assertThat(article("Abel met Quispe.").text()).isEqualTo("Abel met Quispe.");
    }

    @Test
    void theTitleElementStandsInWhereThePageHasNoOther() throws BadInputException {
        assertThat(article("<title>Abel visits Lima</title><p>Abel met Quispe.</p>")
                        .title())
                .isEqualTo("Abel visits Lima");
    }

    @Test
    void textBetweenLineBreaksIsNotLost() throws BadInputException {
        Article article = article("<body><h1>Abel visits Lima</h1><div>Abel met Quispe.<br><br>He left.</div></body>");
        assertThat(article.text()).contains("Abel met Quispe.").contains("He left.");
    }

    @Test
    void brokenMarkupBreaksNothing() throws BadInputException {
        assertThat(article("<p>Abel met <b>Quispe.<p>He left.</i></td>").text())
                .isEqualTo("Abel met Quispe.\n\nHe left.");
    }
}
