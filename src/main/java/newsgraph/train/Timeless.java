package newsgraph.train;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Takes the time of writing out of a model file, so that the same model is the same bytes. */
final class Timeless {

    private Timeless() {}

    /** Returns the zip archive {@code model} with sorted entries, without times and without its manifest's time stamp. */
    static byte[] zip(byte[] model) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(model))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                entries.put(
                        entry.getName(),
                        entry.getName().equals("manifest.properties") ? withoutTime(content) : content);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                ZipEntry timeless = new ZipEntry(entry.getKey());
                timeless.setTime(0);
                out.putNextEntry(timeless);
                out.write(entry.getValue());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] withoutTime(byte[] properties) {
        StringBuilder lines = new StringBuilder();
        new String(properties, StandardCharsets.ISO_8859_1)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.startsWith("Timestamp=") ? "Timestamp=0" : line)
                .sorted()
                .forEach(line -> lines.append(line).append('\n'));
        return lines.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
