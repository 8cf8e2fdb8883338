package newsgraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import newsgraph.extract.Findings;
import newsgraph.read.Article;
import newsgraph.read.ArticleSink;
import newsgraph.read.Skipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class ParallelPipelineTest {

    private static final Skipped UNREADABLE = new Skipped("news.jsonl:3", "broken JSON");

    private static Article article(int number) {
        return new Article("a" + number, "file-" + number, null, null, null, null, null, "Abel met Quispe.", List.of());
    }

    /** Longer articles first, so that several threads finish out of order; every seventh one fails. */
    private static Findings extract(Article article) {
        int number = Integer.parseInt(article.id().substring(1));
        if (number % 7 == 6) {
            throw new IllegalStateException("no clause");
        }
        pause(number % 5 == 0 ? 3 : 0);
        return new Pipeline().run(article);
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> run(int threads, Function<Article, Findings> extractor, Consumer<ArticleSink> source) {
        List<String> order = new ArrayList<>();
        new ParallelPipeline(threads, () -> extractor).run(source, new FindingsSink() {
            @Override
            public void findings(Findings findings) {
                order.add(findings.id());
            }

            @Override
            public void skipped(Skipped skipped) {
                order.add(skipped.where() + " " + skipped.reason());
            }
        });
        return order;
    }

    private static void articles(ArticleSink sink) {
        for (int i = 0; i < 200; i++) {
            if (i == 3) {
                sink.skipped(UNREADABLE);
            }
            sink.article(article(i));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void findingsAndSkipsComeInTheOrderOfTheInputWhateverTheNumberOfThreads(int threads) {
        List<String> order = run(threads, ParallelPipelineTest::extract, ParallelPipelineTest::articles);
        assertThat(order).hasSize(201);
        assertThat(order.subList(0, 9))
                .containsExactly(
                        "a0",
                        "a1",
                        "a2",
                        "news.jsonl:3 broken JSON",
                        "a3",
                        "a4",
                        "a5",
                        "file-6 the extractor failed on it, please report this: java.lang.IllegalStateException: no clause",
                        "a7");
        assertThat(order.get(200)).isEqualTo("a199");
    }

    @Test
    void aStackOverflowCostsOneArticle() {
        List<String> order = run(
                2,
                article -> {
                    if (article.id().equals("a1")) {
                        throw new StackOverflowError();
                    }
                    return new Pipeline().run(article);
                },
                sink -> {
                    sink.article(article(1));
                    sink.article(article(2));
                });
        assertThat(order.get(0)).startsWith("file-1 the extractor failed");
        assertThat(order.get(1)).isEqualTo("a2");
    }

    @Test
    void theReaderDoesNotRunFarAheadOfTheSink() {
        AtomicInteger read = new AtomicInteger();
        List<Integer> ahead = new ArrayList<>();
        new ParallelPipeline(2, () -> new Pipeline()::run)
                .run(
                        sink -> {
                            for (int i = 0; i < 500; i++) {
                                sink.article(article(i));
                                read.incrementAndGet();
                            }
                        },
                        new FindingsSink() {
                            private int taken;

                            @Override
                            public void findings(Findings findings) {
                                pause(1);
                                ahead.add(read.get() - ++taken);
                            }

                            @Override
                            public void skipped(Skipped skipped) {}
                        });
        assertThat(ahead).hasSize(500).allMatch(articles -> articles <= 2 * 16 + 1);
    }

    @Test
    void whatTheSinkThrowsEndsTheRun() {
        List<Findings> taken = new ArrayList<>();
        assertThatThrownBy(() -> new ParallelPipeline(2, () -> ParallelPipelineTest::extract)
                        .run(ParallelPipelineTest::articles, new FindingsSink() {
                            @Override
                            public void findings(Findings findings) {
                                taken.add(findings);
                                throw new IllegalStateException("disk full");
                            }

                            @Override
                            public void skipped(Skipped skipped) {}
                        }))
                .hasMessage("disk full");
        assertThat(taken).hasSize(1);
    }

    @Test
    void whatTheSourceThrowsIsThrownOnBehindWhatItHadRead() {
        List<String> order = new ArrayList<>();
        assertThatThrownBy(() -> order.addAll(run(2, ParallelPipelineTest::extract, sink -> {
                    sink.article(article(0));
                    throw new IllegalStateException("source broke");
                })))
                .hasMessage("source broke");
    }

    @Test
    void nothingInGivesNothingOut() {
        assertThat(run(4, ParallelPipelineTest::extract, sink -> {})).isEmpty();
    }

    @Test
    void thereIsAtLeastOneThread() {
        assertThatThrownBy(() -> new ParallelPipeline(0)).hasMessage("threads must be at least 1, not 0");
    }
}
