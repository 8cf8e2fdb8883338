package newsgraph.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeenArticlesTest {

    @Test
    void anArticleIsKnownAgainHoweverManyThereAre() {
        SeenArticles seen = new SeenArticles();
        for (int i = 0; i < 10_000; i++) {
            assertThat(seen.add("article " + i, "text " + i)).isEqualTo(SeenArticles.Before.NO);
        }
        for (int i = 0; i < 10_000; i++) {
            assertThat(seen.add("article " + i, "text " + i)).isEqualTo(SeenArticles.Before.SAME);
            assertThat(seen.add("article " + i, "text")).isEqualTo(SeenArticles.Before.OTHER);
        }
    }
}
