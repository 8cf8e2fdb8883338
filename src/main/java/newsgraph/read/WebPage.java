package newsgraph.read;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Takes the article out of a web page: its headings, paragraphs and captions, and what its meta elements say. */
final class WebPage {

    private static final String PARAGRAPHS = "h1, h2, h3, p, figcaption, li, blockquote, pre, td";

    private WebPage() {}

    /** Fills {@code article} from the HTML in {@code html}; its text becomes one line a paragraph. */
    static void fill(ArticleBuilder article, String html) {
        Document page = Jsoup.parse(html);
        article.title = title(page);
        article.publisher = meta(page, "meta[property=og:site_name]");
        article.url = canonical(page);
        article.published = date(
                meta(page, "meta[property=article:published_time], meta[name=date], meta[itemprop=datePublished]"));
        page.select(
                        "[hidden], template, script, style, noscript, nav, header nav, footer, aside, form, button, iframe, svg")
                .remove();
        Element main = page.selectFirst("article, main");
        Element root = main != null && main.select("p").size() > 1 ? main : page.body();
        Set<String> lines = new LinkedHashSet<>();
        for (Element paragraph : root.select(PARAGRAPHS)) {
            if (paragraph.select(PARAGRAPHS).size() == 1) {
                lines.add(paragraph.text().strip());
            }
        }
        lines.remove("");
        String text = String.join("\n\n", lines);
        // Old pages part their paragraphs by line breaks alone.
        article.text =
                text.length() * 2 < root.text().length() ? root.wholeText().strip() : text;
    }

    private static @Nullable String title(Document page) {
        String meta = meta(page, "meta[property=og:title]");
        Element heading = page.selectFirst("h1");
        String title = meta != null
                ? meta
                : heading != null ? heading.text().strip() : page.title().strip();
        return title.isEmpty() ? null : title;
    }

    private static @Nullable String meta(Document page, String query) {
        Element element = page.selectFirst(query);
        String content = element == null ? "" : element.attr("content").strip();
        return content.isEmpty() ? null : content;
    }

    private static @Nullable String canonical(Document page) {
        Element link = page.selectFirst("link[rel=canonical]");
        String address = link == null ? "" : link.attr("href").strip();
        return address.startsWith("http") ? address : null;
    }

    private static @Nullable LocalDate date(@Nullable String time) {
        try {
            return time == null || time.length() < 10 ? null : LocalDate.parse(time.substring(0, 10));
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
