package newsgraph.read;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Reads one article a line: a JSON object with {@code text} and, if known, {@code id, title, published, publisher, url}. */
final class JsonLines {

    private JsonLines() {}

    /** Reads all lines of {@code in}; a line that is no article is reported with its number and left out. */
    static void read(String source, InputStream in, ArticleSink sink) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int number = 1;
        boolean overlong = false;
        for (int b = in.read(); ; b = in.read()) {
            if (b != '\n' && b >= 0) {
                if (line.size() < ArticleReader.MAX_BYTES) {
                    line.write(b);
                } else {
                    overlong = true;
                }
                continue;
            }
            String where = source + ':' + number++;
            if (overlong) {
                sink.skipped(new Skipped(
                        where,
                        "line longer than " + ArticleReader.MAX_BYTES / (1 << 20) + " MiB; split it into articles"));
            } else if (line.size() > 0) {
                readLine(where, line.toByteArray(), sink);
            }
            line.reset();
            overlong = false;
            if (b < 0) {
                return;
            }
        }
    }

    private static void readLine(String where, byte[] bytes, ArticleSink sink) {
        try {
            String line = ArticleBuilder.decode(bytes);
            if (!line.isBlank()) {
                sink.article(article(where, line).build());
            }
        } catch (BadInputException e) {
            sink.skipped(new Skipped(where, e.getMessage()));
        }
    }

    private static ArticleBuilder article(String where, String line) throws BadInputException {
        JsonObject object;
        try {
            JsonElement element = JsonParser.parseString(line);
            if (!element.isJsonObject()) {
                throw new BadInputException("not a JSON object: " + BadInputException.start(line));
            }
            object = element.getAsJsonObject();
        } catch (JsonParseException | StackOverflowError e) {
            throw new BadInputException(
                    "broken JSON; write one object a line, ended by a brace: " + BadInputException.start(line));
        }
        ArticleBuilder article = new ArticleBuilder(where);
        String text = string(object, "text");
        if (text == null) {
            throw new BadInputException("no \"text\" in it: " + BadInputException.start(line));
        }
        article.text = text;
        article.id = string(object, "id");
        article.title = string(object, "title");
        article.publisher = string(object, "publisher");
        article.url = string(object, "url");
        article.published = date(string(object, "published"));
        return article;
    }

    private static @Nullable LocalDate date(@Nullable String published) throws BadInputException {
        if (published == null) {
            return null;
        }
        try {
            return LocalDate.parse(published.length() > 10 ? published.substring(0, 10) : published);
        } catch (DateTimeParseException e) {
            throw new BadInputException(
                    "\"published\" is no ISO 8601 date such as 2017-09-30: " + BadInputException.start(published));
        }
    }

    /** Returns the string under {@code key}, null if it is missing, null or blank. */
    private static @Nullable String string(JsonObject object, String key) throws BadInputException {
        JsonElement value = object.get(key);
        if (value == null || value.isJsonNull()) {
            return null;
        }
        boolean number = value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber() && key.equals("id");
        if (!number && !(value.isJsonPrimitive() && value.getAsJsonPrimitive().isString())) {
            throw new BadInputException('"' + key + "\" is no string: " + BadInputException.start(value.toString()));
        }
        String string = value.getAsString();
        return string.isBlank() ? null : string;
    }
}
