package newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import newsgraph.graph.EmbeddedNeo4j;
import newsgraph.graph.Graph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that need a database, with a real one. */
class GraphCommandsIT {

    @TempDir
    Path folder;

    @Test
    void buildLoadsTheSampleArticlesAndTellsHowToLookAtThem() throws IOException {
        Path data = folder.resolve("data");
        Result first = Result.of("build", "--data", data.toString());
        assertThat(first.exit()).isZero();
        assertThat(first.out()).isEmpty();
        assertThat(first.err())
                .contains(
                        "articles    19",
                        "19 new, 0 replaced, 0 unchanged",
                        "newsgraph serve --data " + data,
                        "newsgraph query");

        Path lines = folder.resolve("findings.jsonl");
        Files.writeString(lines, Result.of("extract", "seeds/articles").out() + "{}\n");
        try (EmbeddedNeo4j server = EmbeddedNeo4j.serve(data)) {
            Result loaded = Result.of("load", lines, "--data", data.toString());
            assertThat(loaded.exit()).isEqualTo(1);
            assertThat(loaded.err())
                    .contains(
                            "0 new, 0 replaced, 19 unchanged",
                            "  " + lines + ":20: not what `newsgraph extract` writes: ");

            String count = "MATCH (a:Article) RETURN count(a) AS articles";
            assertThat(Result.of("query", "--data", data.toString(), "--cypher", count, "--format", "csv")
                            .out())
                    .isEqualTo("articles\r\n19\r\n");
            aQuestionIsAnsweredForAPersonAndForAProgram(data);
            theGraphIsWrittenOut(data);
            refusalsOfTheServerAreOneLineThatSaysWhatToDo(server);
            judgementsAreApplied(data);
            theGraphIsExported(data);
            whatTheGraphDoesNotTakeIsKeptAndCanBeLoadedOnceItIsMended(data);
            aRemovedArticleIsGone(data);
        }
    }

    private static void aQuestionIsAnsweredForAPersonAndForAProgram(Path data) {
        String[] query = {
            "query", "which-sentences-say-so", "--param", "name=Barak Obama", "--param", "other=Raul Castro"
        };
        String[] here = Stream.concat(Stream.of(query), Stream.of("--data", data.toString()))
                .toArray(String[]::new);
        Result person = Result.watched(Map.of(), here);
        assertThat(person.out()).contains("…");
        assertThat(person.err()).contains("\"Barak Obama\" is taken for Barack Obama, person:barack-obama");
        Result program = Result.of(here);
        assertThat(program.out()).doesNotContain("…");
        assertThat(program.out().lines()).hasSameSizeAs(person.out().lines().toList());

        Result nobody = Result.of("query", "who-is", "--param", "name=Zebulon", "--data", data.toString());
        assertThat(nobody.exit()).isZero();
        assertThat(nobody.errors())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("no actor has a name like \"Zebulon\""));
    }

    private void theGraphIsWrittenOut(Path data) throws IOException {
        Path page = folder.resolve("report.html");
        Result report = Result.of("report", "--to", page.toString(), "--data", data.toString(), "--most", "7");
        assertThat(report.exit()).isZero();
        assertThat(report.out()).isEmpty();
        assertThat(report.err()).startsWith("wrote " + page).contains(" 7 relations, ", "left out");
        assertThat(page).content().contains("<!doctype html>", "Content-Security-Policy", "19");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");

        assertThat(Result.of("export", "--format", "graphml", "--data", data.toString())
                        .out())
                .contains("<graphml")
                .endsWith("</graphml>");
        assertThat(Result.of("export", "--format", "csv", "--data", data.toString())
                        .out()
                        .lines())
                .hasSizeGreaterThan(100);
        assertThat(Result.of("export", "--format", "jsonld", "--data", data.toString())
                        .out())
                .startsWith("{\"@context\"");

        Path nowhere = folder.resolve("nowhere").resolve("report.html");
        Result refused = Result.of("report", "--to", nowhere.toString(), "--data", data.toString());
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.errors())
                .containsExactly("newsgraph: No folder for " + nowhere + "; make it, or correct --to");
    }

    private void judgementsAreApplied(Path data) throws IOException {
        Path judgements = folder.resolve("judgements.csv");
        Files.writeString(
                judgements, "judgement,one,other,why\nsame,country:XA,country:CN,for the test\nmaybe,org:a,org:b,\n");
        Result bad = Result.of("resolve", judgements, "--data", data.toString());
        assertThat(bad.exit()).isEqualTo(1);
        assertThat(bad.errors())
                .containsExactly(
                        "newsgraph: " + judgements + ":3: the judgement is \"same\" or \"different\", not \"maybe\"");

        Files.writeString(judgements, "judgement,one,other,why\nsame,country:XA,country:CN,for the test\n");
        Result merged = Result.of("resolve", judgements, "--data", data.toString());
        assertThat(merged.exit()).isZero();
        assertThat(merged.err()).contains("actors: 1 merged into others, 0 pairs kept apart");

        Result withdrawn = Result.of("resolve", "--data", data.toString());
        assertThat(withdrawn.exit()).isZero();
        assertThat(withdrawn.err())
                .contains("actors: 0 merged into others", "1 actors had taken in others", "again to set them free");
    }

    private void theGraphIsExported(Path data) {
        Path files = folder.resolve("csv");
        Result exported = Result.of("export", "--to", files.toString(), "--data", data.toString());
        assertThat(exported.exit()).isZero();
        assertThat(exported.out()).isEmpty();
        assertThat(exported.err()).contains("exported    ", "  " + files.resolve("import.sh"));

        Result again = Result.of("export", "--to", files.toString(), "--data", data.toString());
        assertThat(again.exit()).isEqualTo(1);
        assertThat(again.errors())
                .containsExactly("newsgraph: The folder " + files + " is not empty; name a new one with --to");
    }

    private void whatTheGraphDoesNotTakeIsKeptAndCanBeLoadedOnceItIsMended(Path data) throws IOException {
        Path lines = folder.resolve("long.jsonl");
        String name = "x".repeat(20_000);
        Files.writeString(lines, """
                {"id": "long", "source": "long.txt", "hash": "sha256:1", "extractor": "test", "relations": [], "entities":
                 [{"id": "person:x", "type": "Person", "name": "NAME", "aliases": [], "roles": [], "mentions":
                 [{"begin": 0, "end": 1, "text": "x", "kind": "NAME"}]}]}
                """.replace("\n", "").replace("NAME\", \"aliases", name + "\", \"aliases"));
        Path rejects = folder.resolve("rejects.jsonl");

        Result refused = Result.of("load", lines, "--data", data.toString(), "--rejects", rejects.toString());
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).contains("  long.txt: ", "too large to index", "newsgraph load " + rejects);
        assertThat(Files.readString(rejects)).contains(name, "\"reason\":\"Property value is too large to index");

        String kept = Files.readString(rejects);
        Files.writeString(rejects, kept + kept.replace("\"long\"", "\"long-2\""));
        Result again = Result.of("load", rejects, "--data", data.toString(), "--rejects", rejects.toString());
        assertThat(again.exit()).isEqualTo(1);
        assertThat(rejects).content().contains("\"long\"", "\"long-2\"");

        Files.writeString(lines, kept.replace(name, "Xavier Long"));
        Result mended = Result.of("load", lines, "--data", data.toString());
        assertThat(mended.exit()).isZero();
        assertThat(mended.err()).contains("1 new, 0 replaced, 0 unchanged");
    }

    private void aRemovedArticleIsGone(Path data) {
        Result removed = Result.of("remove", Path.of("long"), "nobody", "--data", data.toString());
        assertThat(removed.exit()).isEqualTo(1);
        assertThat(removed.err()).contains("the graph has no article \"nobody\"", ", 1 removed;");
        String people = "MATCH (p {name: 'Xavier Long'}) RETURN count(p) AS people";
        assertThat(Result.of("query", "--data", data.toString(), "--cypher", people, "--format", "csv")
                        .out())
                .isEqualTo("people\r\n0\r\n");
    }

    private void refusalsOfTheServerAreOneLineThatSaysWhatToDo(EmbeddedNeo4j server) throws IOException {
        String password = Files.readString(server.passwordFile()).strip();
        String[] query = {"query", "--cypher", "RETURN 1 AS one", "--uri", server.uri()};
        assertThat(Result.with(Map.of("NEO4J_PASSWORD", password), "", query).out())
                .contains("one");

        Result wrong = Result.with(Map.of("NEO4J_PASSWORD", "wrong"), "", query);
        assertThat(wrong.exit()).isEqualTo(1);
        assertThat(wrong.errors()).hasSize(1);
        assertThat(wrong.err()).contains("NEO4J_PASSWORD");

        Result unknown = Result.with(Map.of("NEO4J_PASSWORD", password, "NEO4J_DATABASE", "nobody"), "", query);
        assertThat(unknown.exit()).isEqualTo(1);
        assertThat(unknown.errors()).hasSize(1);
        assertThat(unknown.err()).contains("no database \"nobody\"").contains("--database");

        Result broken = Result.with(
                Map.of("NEO4J_PASSWORD", password), "", "query", "--cypher", "RETRN 1", "--uri", server.uri());
        assertThat(broken.exit()).isEqualTo(1);
        assertThat(broken.err()).startsWith("newsgraph: ").contains("RETRN");
    }

    @Test
    void aDataFolderInUseIsNamedInOneLineWithWhatToDo() {
        try (Graph graph = EmbeddedNeo4j.open(folder)) {
            assertThat(graph.uri()).startsWith("bolt://");
            Result result = Result.of("build", "--data", folder.toString(), "seeds/articles");
            assertThat(result.exit()).isEqualTo(1);
            assertThat(result.errors()).hasSize(1);
            assertThat(result.err()).contains("in use").contains("--data");
        }
    }

    @Test
    void questionsAreListedWithoutADatabase() {
        Result result = Result.of("query", "--data", folder.resolve("none").toString());
        assertThat(result.exit()).isZero();
        assertThat(result.out().lines())
                .hasSizeGreaterThan(24)
                .contains("All at a glance", "One actor")
                .anyMatch(line -> line.matches("  who-is +Who is this actor\\?"))
                .anyMatch(line -> line.matches(" +--param name='Barack Obama'"));
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void anUnknownQuestionIsWrongUsageAndStartsNoDatabase() {
        Result result =
                Result.of("query", "nobody", "--data", folder.resolve("none").toString());
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("nobody");
        assertThat(folder.resolve("none")).doesNotExist();
    }
}
