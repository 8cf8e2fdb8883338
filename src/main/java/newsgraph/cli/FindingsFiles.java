package newsgraph.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import newsgraph.FindingsSink;
import newsgraph.extract.FindingsJson;
import newsgraph.read.Skipped;

/** Reads findings back from JSON Lines; a line that holds none is named and left out. */
final class FindingsFiles {

    private FindingsFiles() {}

    /** Reads all {@code files} in order, {@code -} as standard input. */
    static void read(List<String> files, InputStream standardInput, FindingsSink sink) {
        for (String file : files) {
            boolean standard = file.equals("-");
            try (InputStream in = standard ? standardInput : Files.newInputStream(Path.of(file))) {
                readLines(standard ? "standard input" : file, in, sink);
            } catch (NoSuchFileException e) {
                sink.skipped(new Skipped(file, "no such file"));
            } catch (IOException e) {
                sink.skipped(new Skipped(file, "cannot be read: " + e.getMessage()));
            }
        }
    }

    private static void readLines(String source, InputStream in, FindingsSink sink) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                sink.findings(FindingsJson.read(line));
            } catch (IllegalArgumentException e) {
                sink.skipped(
                        new Skipped(source + ":" + number, "not what `newsgraph extract` writes: " + e.getMessage()));
            }
        }
    }
}
