package newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import newsgraph.resolve.Entity;
import newsgraph.resolve.EntityType;
import newsgraph.resolve.Mention;
import newsgraph.resolve.MentionKind;
import newsgraph.resolve.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingsJsonTest {

    private static final String BARE =
            "{\"id\":\"a\",\"source\":\"a.txt\",\"hash\":\"sha256:0\",\"extractor\":\"x\",\"entities\":[],\"relations\":[]}";

    private static final Findings FULL = new Findings(
            "a1",
            "news/a.txt",
            "\"Tillerson\" <arrives> in 'Beijing' & talks",
            "Reuters",
            LocalDate.of(2017, 9, 30),
            "https://example.org/a?x=1&y=2",
            "sha256:00",
            "AAECAwQF",
            "newsgraph-test",
            List.of(
                    new Entity(
                            "person:rex-tillerson",
                            EntityType.PERSON,
                            "Rex Tillerson",
                            List.of("Tillerson"),
                            List.of(new Role("Secretary of State", "country:US"), new Role("envoy", null)),
                            List.of(new Mention(0, 13, "Rex Tillerson", MentionKind.NAME))),
                    new Entity("country:CN", EntityType.COUNTRY, "China", List.of(), List.of(), List.of())),
            List.of(new Relation(
                    "VISITS",
                    "person:rex-tillerson",
                    "country:CN",
                    Factuality.ACTUAL,
                    LocalDate.of(2017, 9, 30),
                    DatePrecision.DAY,
                    "Beijing",
                    0.93,
                    List.of(new Evidence(0, 32, "Rex Tillerson arrives\u2028in Beijing.", "arrives", "arrive-in")))),
            "Rex Tillerson arrives\nin Beijing.");

    @Test
    void whatIsWrittenIsReadBackTheSame() {
        assertThat(FindingsJson.read(FindingsJson.write(FULL))).isEqualTo(FULL);
    }

    @Test
    void writesOneLineWithKeysInTheOrderOfTheContract() {
        String line = FindingsJson.write(FULL);

        assertThat(line).doesNotContain("\n").doesNotContain("\u2028");
        assertThat(line)
                .startsWith("{\"id\":\"a1\",\"source\":\"news/a.txt\",\"title\":"
                        + "\"\\\"Tillerson\\\" <arrives> in 'Beijing' & talks\",\"publisher\":\"Reuters\","
                        + "\"published\":\"2017-09-30\",\"url\":\"https://example.org/a?x=1&y=2\","
                        + "\"hash\":\"sha256:00\",\"fingerprint\":\"AAECAwQF\",\"extractor\":\"newsgraph-test\",\"entities\":[{\"id\":"
                        + "\"person:rex-tillerson\",\"type\":\"Person\",\"name\":\"Rex Tillerson\","
                        + "\"aliases\":[\"Tillerson\"],\"roles\":[{\"title\":\"Secretary of State\","
                        + "\"of\":\"country:US\"},{\"title\":\"envoy\"}],\"mentions\":[{\"begin\":0,\"end\":13,"
                        + "\"text\":\"Rex Tillerson\",\"kind\":\"NAME\"}]},")
                .contains("\"relations\":[{\"type\":\"VISITS\",\"source\":\"person:rex-tillerson\","
                        + "\"target\":\"country:CN\",\"factuality\":\"ACTUAL\",\"date\":\"2017-09-30\","
                        + "\"datePrecision\":\"day\",\"place\":\"Beijing\",\"confidence\":0.93,"
                        + "\"evidence\":[{\"begin\":0,\"end\":32,")
                .endsWith("\"text\":\"Rex Tillerson arrives\\nin Beijing.\"}");
    }

    @Test
    void leavesUnknownKeysOut() {
        Findings bare =
                new Findings("a", "a.txt", null, null, null, null, "sha256:0", null, "x", List.of(), List.of(), null);

        assertThat(FindingsJson.write(bare)).isEqualTo(BARE);
        assertThat(FindingsJson.read(BARE)).isEqualTo(bare);
    }

    @Test
    void roundsConfidenceToTwoDecimals() {
        Relation relation = FULL.relations().get(0);
        Relation precise = new Relation(
                relation.type(),
                relation.source(),
                relation.target(),
                relation.factuality(),
                null,
                null,
                null,
                2 / 3.0,
                relation.evidence());
        Findings findings = new Findings(
                "a", "a.txt", null, null, null, null, "sha256:0", null, "x", FULL.entities(), List.of(precise), null);

        assertThat(FindingsJson.write(findings))
                .contains("\"confidence\":0.67,")
                .doesNotContain("\"date");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                  | not a JSON object: the line is empty",
                "[1]                                 | not a JSON object",
                "{\"id\":                            | not a JSON object",
                "{}                                  | id: missing",
                "{\"id\":7}                          | id: not a string: 7",
                "{\"id\":\"a\",\"source\":\"b\",\"published\":\"May\"} | published: not a date like 2017-09-30: \"May\"",
            })
    void namesTheKeyThatIsWrong(String line, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FindingsJson.read(line))
                .withMessageStartingWith(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"type\":\"Person\"       | \"type\":\"Dog\"         | entities[0].type: unknown entity type \"Dog\"",
                "\"kind\":\"NAME\"         | \"kind\":\"NICK\"        | entities[0].mentions[0].kind: \"NICK\" is none of",
                "\"end\":13                | \"end\":1.5              | entities[0].mentions[0].end: not a whole number: 1.5",
                "\"end\":13                | \"end\":0                | entities[0].mentions[0]: not a mention",
                "\"id\":\"country:CN\"     | \"id\":\"CN\"            | entities[1]: not an entity: id \"CN\"",
                "\"confidence\":0.93       | \"confidence\":7         | relations[0]: confidence out of range",
                "\"factuality\":\"ACTUAL\" | \"factuality\":\"MAYBE\" | relations[0].factuality: \"MAYBE\" is none of",
                "\"trigger\":\"arrives\"   | \"trigger\":[]           | relations[0].evidence[0].trigger: not a string: []",
            })
    void namesThePlaceInsideAnObject(String right, String wrong, String message) {
        String line = FindingsJson.write(FULL).replace(right, wrong);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> FindingsJson.read(line))
                .withMessageStartingWith(message);
    }
}
