package newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {

    private final StringWriter err = new StringWriter();
    private Instant now = Instant.EPOCH;

    @TempDir
    private Path folder;

    @Test
    void itTellsTheRateAndTheTimeThatIsLeft() throws IOException {
        Files.writeString(folder.resolve("many.jsonl"), "{}\n".repeat(118));
        Files.writeString(folder.resolve("one.txt"), "text");
        Files.writeString(folder.resolve("two.html"), "text");
        Files.writeString(folder.resolve("picture.png"), "no article");
        assertThat(ExpectedArticles.count(List.of(folder.toString()))).isEqualTo(120);

        try (Progress progress = progress(true)) {
            progress.expect(CompletableFuture.completedFuture(
                    ExpectedArticles.count(List.of(folder.resolve("none").toString()))));
            pass(progress, 2);
            assertThat(shown()).isEqualTo("2 articles, 60 a minute");
        }
        try (Progress progress = progress(true)) {
            progress.expect(CompletableFuture.completedFuture(ExpectedArticles.count(List.of(folder.toString()))));
            pass(progress, 21);
            assertThat(shown()).isEqualTo("21 of 120 articles, 60 a minute, 2 min left");
            pass(progress, 60);
            assertThat(shown()).isEqualTo("81 of 120 articles, 60 a minute, 39 s left");
        }
        assertThat(shown()).isEmpty();
    }

    @Test
    void nobodyIsToldWhereNobodyLooks() {
        try (Progress progress = progress(false)) {
            progress.say("starting");
            pass(progress, 10);
        }
        assertThat(err.toString()).isEmpty();
    }

    private void pass(Progress progress, int articles) {
        for (int i = 0; i < articles; i++) {
            progress.article();
            now = now.plus(Duration.ofSeconds(1));
        }
    }

    private Progress progress(boolean watched) {
        Shell shell = new Shell(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                new PrintWriter(err, true),
                Map.of(),
                watched,
                0,
                false);
        return new Progress(shell, new CommonOptions(), () -> now);
    }

    /** What the line says at last. */
    private String shown() {
        String all = err.toString();
        return all.substring(all.lastIndexOf("\033[K") + 3);
    }
}
