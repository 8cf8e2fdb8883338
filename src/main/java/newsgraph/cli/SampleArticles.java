package newsgraph.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import newsgraph.read.ArticleReader;
import newsgraph.read.ArticleSink;

/** The articles of {@code seeds/articles}, which the program carries with it. */
final class SampleArticles {

    private static final String FOLDER = "/newsgraph/seeds/articles";

    private SampleArticles() {}

    /** Reads all of them, be they in a folder or in the program's jar. */
    static void read(ArticleSink sink) {
        URL url = SampleArticles.class.getResource(FOLDER);
        if (url == null) {
            throw new CommandException("The sample articles are missing in this build; name a path", null);
        }
        try {
            URI uri = url.toURI();
            if (uri.getScheme().equals("jar")) {
                try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                    new ArticleReader().readPath(jar.getPath(FOLDER), sink);
                }
            } else {
                new ArticleReader().readPath(Path.of(uri), sink);
            }
        } catch (IOException | URISyntaxException e) {
            throw new CommandException("The sample articles cannot be read (" + e + "); name a path", e);
        }
    }
}
