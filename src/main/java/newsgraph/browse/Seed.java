package newsgraph.browse;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsgraph.browse.Favorites.Favorite;
import newsgraph.graph.CypherFile;

/** What Neo4j Browser is given before it starts: where the graph is, our style, our questions, our guide. */
final class Seed {

    private static final String CYPHER = "/newsgraph/cypher/";

    /** What is asked as soon as Browser is connected. */
    private static final String PICTURE = "what-are-the-strongest-relations";

    /** A line of the guide that a question takes the place of. */
    private static final Pattern ASK = Pattern.compile("(?m)^\\s*ask ([a-z-]+)$");

    /** What the script lays down; the names are the script's and Browser's. */
    private record Laid(
            String bolt,
            String username,
            String style,
            List<Document> documents,
            List<Folder> folders,
            String picture) {}

    private record Document(String id, String folder, String content) {}

    private record Folder(String id, String name) {}

    private final String boltUri;
    private final String username;
    private final Favorites favorites;

    Seed(String boltUri, String username) {
        this.boltUri = boltUri;
        this.username = username;
        this.favorites = new Favorites(CypherFile.folder("queries").stream()
                .map(file -> new Favorite(file.name(), folder(file), query(file.name())))
                .toList());
    }

    Favorites favorites() {
        return favorites;
    }

    String style() {
        return text(CYPHER + "browser/style.grass");
    }

    /** What Neo4j's own HTTP server tells of itself at its root. */
    String discovery() {
        return new Gson().toJson(Map.of("bolt_direct", boltUri, "neo4j_edition", "community"));
    }

    /** The guide, in whose text each question stands as in its file, to be put into the editor or run by a click. */
    String guide() {
        return ASK.matcher(text(CYPHER + "browser/guide.html")).replaceAll(Seed::ask);
    }

    /** The script that lays all of it into Browser's storage. */
    String startScript() {
        List<Document> documents = favorites.all().stream()
                .map(favorite -> new Document(
                        "newsgraph-" + favorite.name(), "newsgraph-" + favorite.folder(), favorite.content()))
                .toList();
        List<Folder> folders = favorites.all().stream()
                .map(Favorite::folder)
                .distinct()
                .map(name -> new Folder("newsgraph-" + name, name))
                .toList();
        String seed = new Gson()
                .toJson(new Laid(
                        boltUri,
                        username,
                        style(),
                        documents,
                        folders,
                        query(PICTURE).stripTrailing().replaceFirst(";$", "")));
        return text("/newsgraph/browse/start.js").replace("SEED", seed);
    }

    /** Questions lie together by their group. */
    private static String folder(CypherFile file) {
        return "newsgraph " + file.group().toLowerCase(Locale.ROOT);
    }

    private static String ask(MatchResult line) {
        CypherFile file = CypherFile.read("queries/" + line.group(1));
        return Matcher.quoteReplacement("<h5>" + escaped(file.title()) + "</h5><p>" + escaped(file.purpose())
                + "</p><pre class=\"code runnable\" style=\"max-height: 9em; overflow: auto\">"
                + escaped(query(file.name())) + "</pre>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String query(String name) {
        return text(CYPHER + "queries/" + name + ".cypher");
    }

    private static String text(String resource) {
        try (InputStream in = Seed.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the file " + resource + " is missing in this build");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
