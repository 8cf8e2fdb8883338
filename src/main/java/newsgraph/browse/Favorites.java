package newsgraph.browse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The questions of {@code cypher/queries} as Neo4j Browser keeps them among its Favorites, or takes them in as a file.
 *
 * @param all in the order of their names
 */
record Favorites(List<Favorite> all) {

    /**
     * One of them.
     *
     * @param name the file's name without ending
     * @param folder Browser's folder for it
     * @param content the file as it stands; its first line is the title
     */
    record Favorite(String name, String folder, String content) {}

    /** Copies the list. */
    Favorites {
        all = List.copyOf(all);
    }

    /** Returns a file that Browser takes in when it is dropped on it, on a server of the user's own, too. */
    byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Favorite favorite : all) {
                ZipEntry entry = new ZipEntry(favorite.folder() + '/' + favorite.name() + ".cypher");
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(favorite.content().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
