package newsgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import newsgraph.extract.Evidence;
import newsgraph.extract.Factuality;
import newsgraph.extract.Findings;
import newsgraph.extract.Relation;
import newsgraph.resolve.Entity;
import newsgraph.resolve.EntityType;
import newsgraph.resolve.Mention;
import newsgraph.resolve.MentionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluatorTest {

    private static final String MEETING =
            "{\"type\":\"MEETS_WITH\",\"source\":[\"Rosa Quispe\"],\"target\":[\"Jon Abel\"],\"factuality\":\"ACTUAL\"}";

    @TempDir
    Path folder;

    private final List<Entity> entities = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();

    private static Entity entity(EntityType type, String id, String name, String... aliases) {
        return new Entity(
                id, type, name, List.of(aliases), List.of(), List.of(new Mention(0, 4, "Abel", MentionKind.NAME)));
    }

    private static Relation relation(String source, String type, String target, Factuality factuality) {
        Evidence evidence = new Evidence(0, 4, "Abel", "met", "meet");
        return new Relation(type, source, target, factuality, null, null, null, 1, List.of(evidence));
    }

    private void found(String source, String type, String target, Factuality factuality) {
        relations.add(relation(source, type, target, factuality));
    }

    private void people() {
        entities.add(entity(EntityType.PERSON, "person:jon-abel", "Jon Abel", "Abel"));
        entities.add(entity(EntityType.PERSON, "person:quispe", "Quispe"));
        entities.add(entity(EntityType.COUNTRY, "country:PE", "Peru"));
    }

    private Report score(String... lines) throws IOException {
        Path gold = Files.write(folder.resolve("gold.jsonl"), List.of(lines));
        Findings findings =
                new Findings("t", "s", null, null, null, null, "sha256:0", null, "x", entities, relations, null);
        return Evaluator.of(gold).score(Map.of("t", findings));
    }

    private static String relations(String... relations) {
        return "{\"id\":\"t\",\"text\":\"Abel\",\"relations\":[" + String.join(",", relations) + "]}";
    }

    private static String actors(String parts) {
        return "{\"id\":\"t\",\"text\":\"Abel\"," + parts + "}";
    }

    @Test
    void aRelationIsRightWhenTypeEndsAndFactualityAre() throws IOException {
        people();
        found("person:jon-abel", "MEETS_WITH", "person:quispe", Factuality.ACTUAL);
        Report report = score(relations(MEETING));
        assertThat(report.scores())
                .startsWith(
                        "1 texts",
                        "type       P 1.000 R 1.000 F1 1.000",
                        "arguments  P 1.000 R 1.000 F1 1.000",
                        "full       P 1.000 R 1.000 F1 1.000",
                        "  full MEETS_WITH P 1.000 R 1.000 F1 1.000");
        assertThat(report.errors()).isEmpty();
    }

    @Test
    void wrongFactualityCostsTheLastLevelAlone() throws IOException {
        people();
        found("person:jon-abel", "MEETS_WITH", "person:quispe", Factuality.PLANNED);
        Report report = score(relations(MEETING));
        assertThat(report.scores())
                .contains("arguments  P 1.000 R 1.000 F1 1.000", "full       P 0.000 R 0.000 F1 0.000");
        assertThat(report.errors())
                .containsExactly(
                        "spurious\tt\tMEETS_WITH\tperson:jon-abel / Jon Abel / Abel\tperson:quispe / Quispe\tPLANNED",
                        "missed\tt\tMEETS_WITH\tRosa Quispe\tJon Abel\tACTUAL");
    }

    @Test
    void anotherFactualityThatTheGoldAcceptsIsRight() throws IOException {
        people();
        found("person:jon-abel", "MEETS_WITH", "person:quispe", Factuality.PLANNED);
        assertThat(score(relations(MEETING.replace("}", ",\"factuality_alt\":\"PLANNED\"}")))
                        .scores())
                .contains("full       P 1.000 R 1.000 F1 1.000");
    }

    @Test
    void onlyMeetingsMayBeTurnedRound() throws IOException {
        people();
        found("country:PE", "VISITS", "person:jon-abel", Factuality.ACTUAL);
        String visit =
                "{\"type\":\"VISITS\",\"source\":[\"Jon Abel\"],\"target\":[\"country:PE\"],\"factuality\":\"ACTUAL\"}";
        assertThat(score(relations(visit)).scores())
                .contains("type       P 1.000 R 1.000 F1 1.000", "arguments  P 0.000 R 0.000 F1 0.000");
    }

    @Test
    void aForenameAloneIsNobody() throws IOException {
        entities.add(entity(EntityType.PERSON, "person:jon", "Jon"));
        entities.add(entity(EntityType.PERSON, "person:quispe", "Quispe"));
        found("person:jon", "MEETS_WITH", "person:quispe", Factuality.ACTUAL);
        assertThat(score(relations(MEETING)).scores()).contains("arguments  P 0.000 R 0.000 F1 0.000");
    }

    @Test
    void anOptionalRelationIsNeitherMissedNorWrong() throws IOException {
        people();
        String optional = MEETING.replace("}", ",\"optional\":true}");
        assertThat(score(relations(optional)).scores()).contains("full       P 0.000 R 0.000 F1 0.000");
        assertThat(score(relations(optional)).errors()).isEmpty();
        found("person:jon-abel", "MEETS_WITH", "person:quispe", Factuality.ACTUAL);
        assertThat(score(relations(optional)).errors()).isEmpty();
    }

    @Test
    void claimsThatDifferInTheirDateAloneCountOnce() throws IOException {
        people();
        found("person:jon-abel", "MEETS_WITH", "country:PE", Factuality.ACTUAL);
        found("country:PE", "MEETS_WITH", "person:jon-abel", Factuality.ACTUAL);
        assertThat(score(relations()).errors()).hasSize(1);
    }

    @Test
    void aTextThatWasNotReadHasAllItsGoldMissed() throws IOException {
        assertThat(score(relations(MEETING).replace("\"t\"", "\"u\"")).errors()).hasSize(1);
    }

    @Test
    void actorsAreFoundByAnyOfTheirNamesSplitAndSpuriousOnesAreWrong() throws IOException {
        people();
        entities.add(entity(EntityType.PERSON, "person:abel", "Abel"));
        entities.add(entity(EntityType.ORGANIZATION, "org:harbour-police", "Harbour Police"));
        Report report = score(actors("\"countries\":[\"PE\",\"NO\"],"
                + "\"persons\":[{\"name\":\"Jon Abel\",\"aliases\":[\"Abel\"]},\"Rosa Quispe\"],"
                + "\"organizations\":[\"Harbour Police Force\"],"
                + "\"organization_aliases\":{\"Harbour Police Force\":[\"the Harbour Police\"]}"));
        assertThat(report.scores())
                .containsExactly(
                        "Country       P 1.000 R 0.500 F1 0.667  (gold 2)",
                        "Person        P 0.333 R 0.500 F1 0.400  (gold 2)",
                        "Organization  P 1.000 R 1.000 F1 1.000  (gold 1)");
        assertThat(report.errors())
                .containsExactly(
                        "missed\tCountry\tt\tNO",
                        "spurious\tPerson\tt\tQuispe",
                        "split\tPerson\tt\tAbel",
                        "missed\tPerson\tt\trosa quispe");
    }

    @Test
    void optionalActorsAreNeitherMissedNorWrongNorSplit() throws IOException {
        people();
        entities.add(entity(EntityType.PERSON, "person:abel", "Abel"));
        Report report = score(actors("\"countries\":[],\"countries_optional\":[\"PE\"],"
                + "\"persons\":[{\"name\":\"Quispe\",\"optional\":true}],\"persons_optional\":[{\"name\":\"Jon Abel\","
                + "\"aliases\":[\"Abel\"]}],\"organizations\":[],\"organizations_optional\":[\"Harbour Police\"]"));
        assertThat(report.errors()).isEmpty();
    }

    @Test
    void namesCountByTheirExactSpanWhichTheGoldGivesInCodePoints() throws IOException {
        entities.add(new Entity(
                "person:jon-abel",
                EntityType.PERSON,
                "Jon Abel",
                List.of(),
                List.of(),
                List.of(
                        new Mention(3, 11, "Jon Abel", MentionKind.NAME),
                        new Mention(16, 20, "Rosa", MentionKind.NAME),
                        new Mention(12, 15, "met", MentionKind.PRONOUN))));
        Report report = score("{\"id\":\"t\",\"text\":\"🕊 Jon Abel met Rosa Quispe.\","
                + "\"spans\":[[2,10,\"Person\"],[15,26,\"Person\"]]}");
        assertThat(report.scores())
                .containsExactly(
                        "Person        P 0.500 R 0.500 F1 0.500  (gold 2)", "all           P 0.500 R 0.500 F1 0.500");
        assertThat(report.errors())
                .containsExactly(
                        "spurious\tt\tPerson\t🕊 Jon Abel met \t[Rosa]\t Quispe.",
                        "missed\tt\tPerson\t🕊 Jon Abel met \t[Rosa Quispe]\t.");
    }

    @Test
    void aBrokenLineOfGoldIsNamedWithWhatToDo() {
        assertThatThrownBy(() -> score(relations(MEETING), "{\"id\":\"u\"}"))
                .isInstanceOf(GoldException.class)
                .hasMessageContaining("gold.jsonl:2: not a line of gold (no \"text\")")
                .hasMessageContaining("newsgraph evaluate --help");
        assertThatThrownBy(() -> score(relations(MEETING.replace("ACTUAL", "MAYBE"))))
                .hasMessageContaining("gold.jsonl:1: not a line of gold (");
        assertThatThrownBy(() -> score("[]")).hasMessageContaining("gold.jsonl:1: not a line of gold (");
    }

    @Test
    void aMissingGoldFileIsNamed() {
        assertThatThrownBy(() -> Evaluator.of(folder.resolve("nobody.jsonl")))
                .isInstanceOf(GoldException.class)
                .hasMessageContaining("nobody.jsonl: cannot be read");
    }

    @Test
    void factualitiesThatAreTakenForOthersStandInATable() throws IOException {
        people();
        found("person:quispe", "MEETS_WITH", "person:jon-abel", Factuality.PLANNED);
        found("person:quispe", "VISITS", "country:PE", Factuality.NEGATED);
        assertThat(score(relations(MEETING)).scores())
                .contains(
                        "gold \\ found          ACTUAL   PLANNED  POSSIBLE   NEGATED    missed",
                        "  ACTUAL                   0         1         0         0         0",
                        "  not in the gold          0         0         0         1         0");
    }

    @Test
    void confidenceIsHeldAgainstWhatWasRight() throws IOException {
        people();
        found("person:quispe", "MEETS_WITH", "person:jon-abel", Factuality.ACTUAL);
        found("person:quispe", "VISITS", "country:PE", Factuality.ACTUAL);
        Report report = score(relations(MEETING));
        assertThat(report.scores()).contains("  0.90 to 1.00           2     1.000     0.500");
        assertThat(report.circumstances())
                .contains("all\t1\t2", "type MEETS_WITH ACTUAL\t1\t1", "type VISITS ACTUAL\t0\t1", "frame meet\t1\t2");
    }
}
