package newsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import newsgraph.FindingsSink;
import newsgraph.ParallelPipeline;
import newsgraph.extract.Findings;
import newsgraph.extract.Lexicon;
import newsgraph.graph.CypherFile;
import newsgraph.graph.Graph;
import newsgraph.graph.SharedNeo4j;
import newsgraph.load.GraphLoader;
import newsgraph.read.ArticleReader;
import newsgraph.read.Skipped;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The questions, asked about the sample articles. The answers change when the extractor does: then
 * {@code -Dnewsgraph.answers=write} writes them anew, and whoever does so reads the difference.
 */
class SeedAnswersIT {

    private static final boolean WRITE = "write".equals(System.getProperty("newsgraph.answers"));

    private static final Graph GRAPH = SharedNeo4j.empty();
    private static final Queries QUERIES = new Queries(GRAPH);

    @BeforeAll
    static void buildTheGraphOfTheSampleArticles() {
        SharedNeo4j.empty();
        List<Findings> articles = new ArrayList<>();
        new ParallelPipeline(2)
                .run(
                        sink -> new ArticleReader()
                                .read(List.of(Path.of("seeds/articles").toString()), System.in, sink),
                        new FindingsSink() {
                            @Override
                            public void findings(Findings findings) {
                                articles.add(findings);
                            }

                            @Override
                            public void skipped(Skipped skipped) {
                                throw new AssertionError(skipped);
                            }
                        });
        try (GraphLoader loader = new GraphLoader(GRAPH, Lexicon.get().symmetricTypes(), rejected -> {})) {
            loader.load(articles);
        }
    }

    static List<Answer> answers() {
        return Answer.of("seeds");
    }

    @ParameterizedTest
    @MethodSource("answers")
    void theAnswerIsTheOneThatWasRead(Answer answer) {
        List<String> now = answer.ask(QUERIES);
        if (WRITE) {
            answer.write(now);
        } else {
            assertThat(now)
                    .as(
                            "the answer to %s; if the extractor has changed, write it anew with"
                                    + " -Dnewsgraph.answers=write and read the difference",
                            answer)
                    .isEqualTo(answer.lines());
        }
    }

    @Test
    void everyQuestionIsAskedWithItsDefaultsAndFindsSomething() {
        assertThat(answers().stream()
                        .filter(answer ->
                                answer.parameters().isEmpty() && answer.lines().size() > 1)
                        .map(Answer::question))
                .containsExactlyInAnyOrderElementsOf(
                        Queries.all().stream().map(CypherFile::name).toList());
    }
}
