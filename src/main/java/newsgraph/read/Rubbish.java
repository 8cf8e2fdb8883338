package newsgraph.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Knows the paragraphs that pages put around an article, by the patterns of {@code rubbish.txt}. */
final class Rubbish {

    private static final List<Pattern> PATTERNS = load();

    private Rubbish() {}

    /** Returns whether {@code paragraph} belongs to the page and not to the article on it. */
    static boolean is(String paragraph) {
        return PATTERNS.stream().anyMatch(pattern -> pattern.matcher(paragraph).find());
    }

    private static List<Pattern> load() {
        InputStream stream = Objects.requireNonNull(Rubbish.class.getResourceAsStream("rubbish.txt"), "rubbish.txt");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Pattern.compile(line, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read rubbish.txt", e);
        }
    }
}
