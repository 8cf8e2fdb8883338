package newsgraph.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import newsgraph.annotate.Annotator;
import org.junit.jupiter.api.Test;

class NameModelTest {

    @Test
    void theShippedModelWasTrainedOnTheCorpusAsItStands() throws IOException {
        Properties shipped = new Properties();
        try (InputStream in = Objects.requireNonNull(Annotator.class.getResourceAsStream("names.properties"))) {
            shipped.load(in);
        }

        assertThat(new NameTrainer(Annotator.withoutNames()).manifest(Path.of("src/main/corpus")))
                .as("run `newsgraph train` after a change of src/main/corpus")
                .isEqualTo(entries(shipped));
        assertThat(Double.parseDouble(shipped.getProperty("heldout.f1"))).isBetween(0.5, 1.0);
    }

    private static Map<String, String> entries(Properties properties) {
        Map<String, String> entries = new HashMap<>();
        properties.stringPropertyNames().stream()
                .filter(name -> !name.startsWith("heldout."))
                .forEach(name -> entries.put(name, properties.getProperty(name)));
        return entries;
    }
}
