package newsgraph.graph;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files beside the embedded database: {@code lock}, {@code password} and, while one process serves the others,
 * {@code serving} with its address.
 *
 * @param path the folder
 */
record DataFolder(Path path) {

    /** Folders that this process holds; see {@link #tryLock}. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    /** The folder, taken for this process until it is closed. */
    interface Lock extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * Takes the folder for this process, or returns null if another has it, or this one already. The operating system
     * drops the lock with the process, so that a crash leaves the folder free.
     */
    @Nullable
    Lock tryLock() {
        Path file = path.toAbsolutePath().normalize().resolve("lock");
        // POSIX drops a process's lock as soon as it closes the file anywhere: it must not be opened a second time.
        if (!HELD.add(file)) {
            return null;
        }
        boolean taken = false;
        try {
            Files.createDirectories(path);
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            taken = channel.tryLock() != null;
            if (!taken) {
                channel.close();
                return null;
            }
            return () -> release(file, channel);
        } catch (IOException e) {
            throw unusable(e);
        } finally {
            if (!taken) {
                HELD.remove(file);
            }
        }
    }

    private static void release(Path file, FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            // The lock falls with the process at the latest.
        }
        HELD.remove(file);
    }

    /** Returns the password of the embedded database, made up on first use. */
    String password() {
        Path file = path.resolve("password");
        try {
            if (!Files.exists(file) || Files.readString(file).isBlank()) {
                Files.deleteIfExists(file);
                byte[] random = new byte[24];
                new SecureRandom().nextBytes(random);
                writePrivately(file, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /** Returns the folder of the server's own files. */
    Path home() {
        return path.toAbsolutePath().resolve("neo4j");
    }

    /**
     * Notes that a new database is being made, if there is none yet. A process that was killed in between leaves the note
     * and half a store, which Neo4j refuses to open: it is cleared away, and nothing is lost, since nothing can have been
     * loaded before {@link #created}.
     */
    void creating() {
        Path note = path.resolve("creating");
        try {
            if (Files.exists(note)) {
                delete(home());
            }
            if (!Files.exists(home())) {
                Files.writeString(note, "A new database is being made.");
            }
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /** Notes that the database is complete. */
    void created() {
        try {
            Files.deleteIfExists(path.resolve("creating"));
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Lets the other commands know where to find the database. */
    void serveAt(String uri) {
        try {
            Path draft = Files.createTempFile(path, "serving", "");
            Files.writeString(draft, uri);
            Files.move(draft, path.resolve("serving"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /** Takes back what {@link #serveAt} said; also clears what a crashed process has left. */
    void serveNoMore() {
        try {
            Files.deleteIfExists(path.resolve("serving"));
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /** Returns the address at which another process serves the folder. */
    Optional<String> servedAt() {
        try {
            return Optional.of(Files.readString(path.resolve("serving")).strip());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    GraphException inUse() {
        return new GraphException("The data folder " + path
                + " is in use by another newsgraph; wait until it ends, or name another folder with --data");
    }

    private GraphException unusable(IOException e) {
        String reason = e instanceof FileAlreadyExistsException ? "it is a file" : e.toString();
        return new GraphException(
                "Cannot use the data folder " + path + " (" + reason
                        + "); make it readable and writable, or name another with --data",
                e);
    }

    /** The mode is given on creation: set afterwards, others could open the file in between. */
    private static void writePrivately(Path file, String text) throws IOException {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] mode = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        try (FileChannel channel =
                FileChannel.open(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), mode)) {
            channel.write(StandardCharsets.UTF_8.encode(text + System.lineSeparator()));
        }
    }
}
