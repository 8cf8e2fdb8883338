package newsgraph.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Counts of what was found rightly, found wrongly and missed. */
final class Counts {

    private int right;
    private int wrong;
    private int missed;

    /** Counts one that the gold asks for, found or not. */
    void asked(boolean found) {
        right += found ? 1 : 0;
        missed += found ? 0 : 1;
    }

    /** Counts one that was found and that the gold doesn't have. */
    void spurious() {
        wrong++;
    }

    void add(Counts other) {
        right += other.right;
        wrong += other.wrong;
        missed += other.missed;
    }

    int gold() {
        return right + missed;
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

    /** Three figures with three digits each. */
    @Override
    public String toString() {
        return "P " + digits(precision()) + " R " + digits(recall()) + " F1 " + digits(f1());
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static String digits(double share) {
        return new BigDecimal(share).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    }
}
