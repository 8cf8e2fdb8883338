package newsgraph.read;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Collects what an input says of one article; what it leaves open is read from the text. */
final class ArticleBuilder {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    final String source;

    @Nullable
    String id;

    @Nullable
    String title;

    @Nullable
    String publisher;

    @Nullable
    LocalDate published;

    @Nullable
    String url;

    String text = "";

    ArticleBuilder(String source) {
        this.source = source;
    }

    /** Decodes UTF-8, with or without a byte order mark, and the Windows charset of old pages where it is not UTF-8. */
    static String decode(byte[] bytes) throws BadInputException {
        int controls = 0;
        for (byte b : bytes) {
            if (b == 0) {
                throw new BadInputException("binary data, not text; save it as UTF-8 text");
            }
            controls += b > 0 && b < 32 && b != '\n' && b != '\r' && b != '\t' && b != '\f' ? 1 : 0;
        }
        if (controls * 50 > bytes.length) {
            throw new BadInputException("binary data, not text; save it as UTF-8 text");
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            text = new String(bytes, WINDOWS);
        }
        return text;
    }

    /** Returns the article, or says why it is none. */
    Article build() throws BadInputException {
        if (Paragraphs.of(text).isEmpty()) {
            throw new BadInputException("no text in it");
        }
        if (text.length() > ArticleReader.MAX_BYTES) {
            throw new BadInputException(
                    "text longer than " + ArticleReader.MAX_BYTES + " characters; split it into articles");
        }
        if (!Language.mayBeEnglish(text)) {
            throw new BadInputException(
                    "not in English, the only language that is read: " + BadInputException.start(text));
        }
        NewsText news = NewsText.of(text, title);
        String foundTitle = title != null ? title : news.title();
        String foundPublisher = publisher != null ? publisher : news.publisher();
        LocalDate foundDate = published != null ? published : news.published();
        return new Article(
                id != null ? id : identify(foundTitle, foundPublisher, foundDate),
                source,
                foundTitle,
                foundPublisher,
                foundDate,
                url,
                news.dateline(),
                text,
                news.blocks());
    }

    /** The hash of the canonical address, else of publisher, title and date, else of the text. */
    private String identify(
            @Nullable String foundTitle, @Nullable String foundPublisher, @Nullable LocalDate foundDate) {
        String identity;
        if (url != null) {
            identity = canonical(url);
        } else if (foundTitle != null && foundPublisher != null && foundDate != null) {
            identity = foundPublisher + '\n' + foundTitle + '\n' + foundDate;
        } else {
            identity = text;
        }
        return Article.sha256(identity).substring(0, 32);
    }

    /** Without scheme, {@code www.}, fragment, tracking parameters and trailing slash, which do not name an article. */
    private static String canonical(String address) {
        try {
            URI uri = URI.create(address.strip());
            String host = Objects.requireNonNullElse(uri.getHost(), "")
                    .toLowerCase(Locale.ROOT)
                    .replaceFirst("^(www|m|amp)\\.", "");
            String path = Objects.requireNonNullElse(uri.getRawPath(), "").replaceFirst("/+$", "");
            String query = Objects.requireNonNullElse(uri.getRawQuery(), "")
                    .replaceAll("(^|&)(utm_[^&=]*|fbclid|gclid|ref|cmpid|ocid)=[^&]*", "")
                    .replaceFirst("^&", "");
            return host + path + (query.isEmpty() ? "" : "?" + query);
        } catch (IllegalArgumentException e) {
            return address.strip();
        }
    }
}
