package newsgraph.read;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One news article as read: its text untouched, what is known about it, and which stretches of the text are news.
 *
 * @param id the input's own id, or a hash of what identifies the article
 * @param source path or address that it was read from, for messages
 * @param title its headline, if one was found
 * @param publisher news outlet or agency, if the text or the input names it
 * @param published the day of publication, if the text or the input gives it
 * @param url its address on the web, if the input gives it
 * @param dateline the place in front of the text, as it stands there: {@code BEIJING}
 * @param text the whole text as read, rubbish included; all offsets point into it
 * @param blocks the paragraphs that count as news, in the order of the text, without overlap
 */
public record Article(
        String id,
        String source,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable LocalDate published,
        @Nullable String url,
        @Nullable String dateline,
        String text,
        List<Block> blocks) {

    /** What a paragraph is, which decides how its sentences are read. */
    public enum BlockKind {
        /** The title or a line in the style of one: present tense, no full stop, articles left out. */
        HEADLINE,
        /** Running text. */
        BODY,
        /** The words under a picture: present tense for what has happened. */
        CAPTION
    }

    /**
     * One paragraph of news.
     *
     * @param kind what it is
     * @param span where it stands in the article's text
     */
    public record Block(BlockKind kind, TextSpan span) {}

    /** Copies the list of blocks. */
    public Article {
        blocks = List.copyOf(blocks);
    }

    /** Returns {@code sha256:} and the hexadecimal SHA-256 of the text in UTF-8. */
    public String hash() {
        return "sha256:" + sha256(text);
    }

    /** Returns the hexadecimal SHA-256 of {@code text} in UTF-8. */
    static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
