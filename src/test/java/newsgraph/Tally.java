package newsgraph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import newsgraph.extract.Factuality;

/**
 * How many relations were found rightly, found wrongly and missed.
 *
 * @param right expected and found, factuality included
 * @param wrong found and not expected
 * @param missed expected and not found
 */
record Tally(int right, int wrong, int missed) {

    /** Counts all relations of {@code stories} and all mistakes in them. */
    static Tally of(Collection<Story> stories, StoryRun run) {
        return of(stories, run, (type, factuality) -> true);
    }

    /** Counts what {@code counted}, told type and factuality, lets pass of {@code stories} and of mistakes in them. */
    static Tally of(Collection<Story> stories, StoryRun run, BiPredicate<String, Factuality> counted) {
        Set<String> names = stories.stream().map(Story::name).collect(Collectors.toSet());
        int asked = (int) stories.stream()
                .flatMap(story -> story.expected().stream())
                .filter(expected -> !expected.optional() && counted.test(expected.type(), expected.factuality()))
                .count();
        int wrong = 0;
        int missed = 0;
        for (Mistake mistake : run.mistakes()) {
            if (names.contains(mistake.story()) && counted.test(mistake.type(), mistake.factuality())) {
                wrong += mistake.missed() ? 0 : 1;
                missed += mistake.missed() ? 1 : 0;
            }
        }
        return new Tally(asked - missed, wrong, missed);
    }

    double precision() {
        return share(right, right + wrong);
    }

    double recall() {
        return share(right, right + missed);
    }

    double f1() {
        double p = precision();
        double r = recall();
        return p + r == 0 ? 0 : 2 * p * r / (p + r);
    }

    /** Returns precision, recall and F1 as the evaluator writes them. */
    String shares() {
        return "P " + digits(precision()) + " R " + digits(recall()) + " F1 " + digits(f1());
    }

    /** Shares and counts in columns; what was never asked nor found has no shares. */
    @Override
    public String toString() {
        String shares = right + wrong + missed == 0 ? " ".repeat(shares().length()) : shares();
        return String.format(Locale.ROOT, "%s  %4d right %4d wrong %4d missed", shares, right, wrong, missed);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static String digits(double share) {
        return new BigDecimal(share).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    }
}
