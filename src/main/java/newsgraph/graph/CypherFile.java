package newsgraph.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file of the top-level folder {@code cypher}: plain Cypher that also runs as it is in Neo4j Browser.
 *
 * <pre>
 *     // Title
 *     // What it is for, in one or more lines.
 *     // Group: what it is listed with
 *     WITH 'Rex Tillerson' AS name, 10 AS most
 *     MATCH …;
 * </pre>
 *
 * An opening {@code WITH} of literals holds the parameters and their defaults: Browser runs it as it stands, newsgraph
 * puts {@code $name} in the place of each literal.
 *
 * @param name the file's name without ending
 * @param title first line of the comment
 * @param purpose the other lines of the comment, joined
 * @param group what it is listed with, empty if it tells none
 * @param defaults parameters with their defaults, in order
 * @param statements the statements, without semicolons
 */
public record CypherFile(
        String name,
        String title,
        String purpose,
        String group,
        Map<String, Object> defaults,
        List<String> statements) {

    private static final String ROOT = "/newsgraph/cypher/";
    private static final String ENDING = ".cypher";
    private static final String GROUP = "Group: ";

    /** What may hold a semicolon that ends nothing, or is one that does. */
    private static final Pattern PIECE = Pattern.compile(
            "'(?:[^'\\\\]++|\\\\.)*+'|\"(?:[^\"\\\\]++|\\\\.)*+\"|`[^`]*+`|//[^\\n]*+|/\\*(?s:.*?)\\*/|(?<end>;)");

    /** Copies the collections. */
    public CypherFile {
        defaults = Collections.unmodifiableMap(new LinkedHashMap<>(defaults));
        statements = List.copyOf(statements);
    }

    /** Reads the file at {@code path} below the folder {@code cypher}, such as {@code load/claims}. */
    public static CypherFile read(String path) {
        try (InputStream in = CypherFile.class.getResourceAsStream(ROOT + path + ENDING)) {
            if (in == null) {
                throw new IllegalArgumentException("no file cypher/" + path + ENDING);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return parse(path.substring(path.lastIndexOf('/') + 1), text);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read cypher/" + path + ENDING, e);
        }
    }

    /** Reads all files of a {@code folder} below {@code cypher}, in the order of their names. */
    public static List<CypherFile> folder(String folder) {
        URL url = CypherFile.class.getResource(ROOT + folder);
        if (url == null) {
            throw new IllegalArgumentException("no folder cypher/" + folder);
        }
        try {
            URI uri = url.toURI();
            if (uri.getScheme().equals("file")) {
                return folder(folder, Path.of(uri));
            }
            // Inside the program's own jar: jar:file:…!/newsgraph/cypher/…
            String jar = uri.toString().replaceFirst("^jar:(.*)!.*$", "$1");
            try (FileSystem files = FileSystems.newFileSystem(Path.of(URI.create(jar)))) {
                return folder(folder, files.getPath(ROOT + folder));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list cypher/" + folder, e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("not an address: " + url, e);
        }
    }

    /** Reads the {@code text} of a file. */
    static CypherFile parse(String name, String text) {
        List<String> comment = text.lines()
                .takeWhile(line -> line.startsWith("//"))
                .map(line -> line.substring(2).strip())
                .toList();
        if (comment.isEmpty()) {
            throw new IllegalArgumentException("cypher file " + name + ": the first line is no // Title");
        }
        String body = text.lines().skip(comment.size()).reduce("", (a, b) -> a + b + '\n');
        CypherParameters parameters = CypherParameters.of(body);
        Map<Boolean, List<String>> rest =
                comment.stream().skip(1).collect(Collectors.partitioningBy(line -> line.startsWith(GROUP)));
        return new CypherFile(
                name,
                comment.get(0),
                String.join(" ", rest.getOrDefault(false, List.of())),
                String.join(", ", rest.getOrDefault(true, List.of())).replace(GROUP, ""),
                parameters.defaults(),
                split(parameters.body()));
    }

    private static List<CypherFile> folder(String folder, Path path) throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(file -> file.endsWith(ENDING))
                    .sorted()
                    .map(file -> read(folder + '/' + file.substring(0, file.length() - ENDING.length())))
                    .toList();
        }
    }

    private static List<String> split(String body) {
        List<String> statements = new ArrayList<>();
        int begin = 0;
        Matcher piece = PIECE.matcher(body);
        while (piece.find()) {
            if (piece.group("end") != null) {
                statements.add(body.substring(begin, piece.start()).strip());
                begin = piece.end();
            }
        }
        statements.add(body.substring(begin).strip());
        statements.removeIf(String::isEmpty);
        return statements;
    }
}
