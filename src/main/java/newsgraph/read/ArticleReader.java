package newsgraph.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Reads articles from files, folders and standard input. {@code .txt} holds one article, {@code .jsonl} one a line,
 * {@code .html} a web page. Nothing that is wrong with an input stops the reading: it is handed to the sink with its
 * name and the reason.
 */
public final class ArticleReader {

    /** Longer inputs are no news articles; at this size the whole pipeline still works in constant memory. */
    static final int MAX_BYTES = 4 << 20;

    /** The bytes of a UTF-8 byte order mark, as {@link InputStream#read} gives them. */
    private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

    /**
     * Reads all articles under {@code paths}, in order: files by their format, folders recursively in name order,
     * {@code -} as standard input.
     *
     * @param paths files, folders or {@code -}
     * @param standardInput what {@code -} stands for: JSON Lines if it begins with a brace, else one text
     * @param sink takes articles and word of what could not be read; nothing is thrown for bad input
     */
    public void read(List<String> paths, InputStream standardInput, ArticleSink sink) {
        for (String path : paths) {
            if (path.equals("-")) {
                readStandardInput(new BufferedInputStream(standardInput, 1 << 16), sink);
            } else {
                readPath(path, sink);
            }
        }
    }

    private void readPath(String path, ArticleSink sink) {
        Path found;
        try {
            found = Path.of(path);
        } catch (InvalidPathException e) {
            sink.skipped(new Skipped(path, "not a path"));
            return;
        }
        readPath(found, sink);
    }

    /** Reads {@code path}, a file or a folder of any file system, as {@link #read} does. */
    public void readPath(Path path, ArticleSink sink) {
        if (Files.isDirectory(path)) {
            readFolder(path, sink);
        } else {
            readFile(path, sink);
        }
    }

    private void readFolder(Path folder, ArticleSink sink) {
        List<Path> children;
        try (Stream<Path> list = Files.list(folder)) {
            children =
                    list.sorted((a, b) -> a.toString().compareTo(b.toString())).toList();
        } catch (IOException e) {
            sink.skipped(new Skipped(folder.toString(), "folder cannot be read: " + reason(e)));
            return;
        }
        for (Path child : children) {
            String name = child.getFileName().toString();
            if (!name.startsWith(".") && !name.equals("README.md") && !leadsUp(child, folder)) {
                readPath(child, sink);
            }
        }
    }

    /** A symbolic link to a folder around it would be followed round and round. */
    private static boolean leadsUp(Path child, Path folder) {
        try {
            return Files.isSymbolicLink(child) && folder.toRealPath().startsWith(child.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }

    private void readFile(Path file, ArticleSink sink) {
        String source = file.toString();
        String name =
                file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (!Files.exists(file)) {
            sink.skipped(new Skipped(source, "no such file or folder"));
        } else if (!name.endsWith(".txt")
                && !name.endsWith(".jsonl")
                && !name.endsWith(".html")
                && !name.endsWith(".htm")) {
            sink.skipped(new Skipped(source, "format unknown; use .txt, .jsonl or .html"));
        } else {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
                if (name.endsWith(".jsonl")) {
                    JsonLines.read(source, in, sink);
                } else {
                    readWhole(source, in, !name.endsWith(".txt"), sink);
                }
            } catch (IOException e) {
                sink.skipped(new Skipped(source, "cannot be read: " + reason(e)));
            }
        }
    }

    private static void readStandardInput(BufferedInputStream in, ArticleSink sink) {
        try {
            in.mark(1024);
            int c = in.read();
            for (int i = 0; i < 1000 && (Character.isWhitespace(c) || BYTE_ORDER_MARK.indexOf(c) >= 0); i++) {
                c = in.read();
            }
            in.reset();
            if (c == '{') {
                JsonLines.read("standard input", in, sink);
            } else {
                readWhole("standard input", in, c == '<', sink);
            }
        } catch (IOException e) {
            sink.skipped(new Skipped("standard input", "cannot be read: " + reason(e)));
        }
    }

    private static void readWhole(String source, InputStream in, boolean html, ArticleSink sink) throws IOException {
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            sink.skipped(new Skipped(source, "longer than " + MAX_BYTES / (1 << 20) + " MiB; split it into articles"));
            return;
        }
        ArticleBuilder article = new ArticleBuilder(source);
        try {
            String text = ArticleBuilder.decode(bytes);
            if (html) {
                WebPage.fill(article, text);
            } else {
                article.text = text;
            }
            sink.article(article.build());
        } catch (BadInputException e) {
            sink.skipped(new Skipped(source, e.getMessage()));
        }
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied; check who may read it";
        }
        if (e instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
