package newsgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountsTest {

    @Test
    void nothingAtAllScoresNothing() {
        assertThat(new Counts()).hasToString("P 0.000 R 0.000 F1 0.000");
    }

    @Test
    void threeDigitsAreRoundedToEven() {
        Counts counts = new Counts();
        for (int i = 0; i < 16; i++) {
            counts.asked(i == 0);
        }
        counts.spurious();
        assertThat(counts).hasToString("P 0.500 R 0.062 F1 0.111");
        assertThat(counts.gold()).isEqualTo(16);
    }
}
