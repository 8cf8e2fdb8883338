package newsgraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Counts how many articles an input holds, to tell how long it will still take; whoever needs it exactly reads them. */
final class ExpectedArticles {

    private ExpectedArticles() {}

    /** Returns the number of lines of JSON and of other files under {@code paths}, 0 if it cannot be known. */
    static long count(List<String> paths) {
        long sum = 0;
        for (String path : paths) {
            if (path.equals("-")) {
                return 0;
            }
            try (Stream<Path> files = Files.walk(Path.of(path))) {
                sum += files.filter(Files::isRegularFile)
                        .mapToLong(ExpectedArticles::articles)
                        .sum();
            } catch (IOException | UncheckedIOException e) {
                // The reader says what is wrong with it.
                return 0;
            }
        }
        return sum;
    }

    private static long articles(Path file) {
        String name = file.toString();
        if (!name.endsWith(".jsonl")) {
            return name.matches(".*\\.(?:txt|html?)") ? 1 : 0;
        }
        long lines = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int length = in.read(buffer); length > 0; length = in.read(buffer)) {
                for (int i = 0; i < length; i++) {
                    lines += buffer[i] == '\n' ? 1 : 0;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
