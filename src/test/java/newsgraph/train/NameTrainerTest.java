package newsgraph.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import newsgraph.annotate.Annotator;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameTrainerTest {

    private static final NameTrainer TRAINER = new NameTrainer(Annotator.withoutNames());
    private static final String CORPUS = """
            <START:person> Anna Berg <END> met <START:person> Tomas Ruiz <END> in <START:location> Lima <END> .
            <START:person> Berg <END>'s envoy left <START:location> Lima <END> on Friday .

            The <START:organization> Harbour Board <END> thanked <START:person> Anna Berg <END> .
            The <START:organization> Harbour Board <END> met in <START:location> Lima <END> .
            """;

    @TempDir
    Path corpus;

    private void write(String name, String text) throws IOException {
        Files.writeString(corpus.resolve(name), text);
    }

    /** Returns the entries of the model's archive; of its manifest all lines but the moment when it was made. */
    private static Map<String, String> entries(TokenNameFinderModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.serialize(out);
        Map<String, String> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String content = new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1);
                entries.put(
                        entry.getName(),
                        content.lines()
                                .filter(line -> !line.startsWith("Timestamp=") && !line.startsWith("#"))
                                .sorted()
                                .collect(Collectors.joining("\n")));
            }
        }
        return entries;
    }

    @Test
    void theSameCorpusGivesTheSameModelButForItsTimestamp() throws IOException {
        write("a.txt", CORPUS.repeat(5));
        Map<String, String> first = entries(TRAINER.train(corpus));
        assertThat(first).containsKey("nameFinder.model");
        assertThat(entries(TRAINER.train(corpus))).isEqualTo(first);
    }

    @Test
    void theModelIsWrittenAsTheSameBytesEachTime() throws IOException {
        write("a.txt", CORPUS.repeat(5));
        Path first = Files.createDirectories(corpus.resolve("first"));
        Path second = Files.createDirectories(corpus.resolve("second"));
        TRAINER.write(corpus, first);
        TRAINER.write(corpus, second);
        assertThat(second.resolve("names.bin")).hasSameBinaryContentAs(first.resolve("names.bin"));
        assertThat(second.resolve("names.properties")).hasSameBinaryContentAs(first.resolve("names.properties"));
    }

    @Test
    void marksBecomeNamesOverTokens() throws IOException {
        write("a.txt", CORPUS);
        List<NameSample> samples = TRAINER.samples(corpus);
        assertThat(samples).hasSize(4);
        assertThat(samples.get(0).getNames())
                .extracting(Object::toString)
                .containsExactly("[0..2) person", "[3..5) person", "[6..7) location");
        assertThat(samples.get(1).getSentence()).startsWith("Berg", "'s", "envoy");
    }

    @Test
    void anEmptyLineStartsANewArticle() throws IOException {
        write("a.txt", CORPUS);
        assertThat(TRAINER.samples(corpus))
                .extracting(NameSample::isClearAdaptiveDataSet)
                .containsExactly(true, false, true, false);
    }

    @Test
    void filesAreReadInNameOrderAndOnlyTextFiles() throws IOException {
        write("b.txt", "Second line .");
        write("a.txt", "First line .");
        write("notes.md", "<START:person> broken");
        assertThat(TRAINER.samples(corpus))
                .extracting(sample -> sample.getSentence()[0])
                .containsExactly("First", "Second");
    }

    @Test
    void anUnbalancedMarkNamesFileAndLine() throws IOException {
        write("a.txt", "Fine .\n\n<START:person> Anna Berg met Ruiz .\n");
        assertThatThrownBy(() -> TRAINER.samples(corpus))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a.txt:3")
                .hasMessageContaining("Anna Berg met Ruiz")
                .hasMessageContaining("write <START:person> Name <END>");
    }

    @Test
    void anUnknownTypeIsAnUnbalancedMark() throws IOException {
        write("a.txt", "<START:boat> Anna <END> sank .");
        assertThatThrownBy(() -> TRAINER.samples(corpus)).hasMessageContaining("a.txt:1");
    }

    @Test
    void theManifestChangesWithTheCorpus() throws IOException {
        write("a.txt", CORPUS);
        var before = TRAINER.manifest(corpus);
        assertThat(before).containsKeys("algorithm", "corpus");
        write("a.txt", CORPUS + "One more .\n");
        assertThat(TRAINER.manifest(corpus).get("corpus")).isNotEqualTo(before.get("corpus"));
    }
}
