package newsgraph.read;

import java.io.InputStream;
import java.util.List;

/** Reads articles from files, folders and standard input. */
public final class ArticleReader {

    /**
     * Reads all articles under {@code paths}, in order: files by their format, folders recursively in name order,
     * {@code -} as standard input.
     *
     * @param paths files, folders or {@code -}
     * @param standardInput what {@code -} stands for
     * @param sink takes articles and word of what could not be read; nothing is thrown for bad input
     */
    public void read(List<String> paths, InputStream standardInput, ArticleSink sink) {
        paths.forEach(path -> sink.skipped(new Skipped(path, "no format reads it yet")));
    }
}
