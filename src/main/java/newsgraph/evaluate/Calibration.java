package newsgraph.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Whether found relations of a confidence of 0.8 are right four times of five. */
final class Calibration {

    private static final double[] FLOORS = {0, 0.5, 0.7, 0.8, 0.9};

    private final List<double[]> found = new ArrayList<>();
    private final Map<String, int[]> circumstances = new TreeMap<>();

    /** Counts a found relation. */
    void add(double confidence, boolean right, List<String> under) {
        found.add(new double[] {confidence, right ? 1 : 0});
        count("all", right);
        under.forEach(circumstance -> count(circumstance, right));
    }

    private void count(String circumstance, boolean right) {
        int[] counts = circumstances.computeIfAbsent(circumstance, key -> new int[2]);
        counts[0] += right ? 1 : 0;
        counts[1]++;
    }

    /** Returns a line for each range of confidence: how many were found, their mean confidence and how many were right. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (found.isEmpty()) {
            return lines;
        }
        lines.add("confidence           found      mean     right");
        double error = 0;
        for (int i = 0; i < FLOORS.length; i++) {
            double from = FLOORS[i];
            double to = i + 1 < FLOORS.length ? FLOORS[i + 1] : 1.01;
            List<double[]> bin =
                    found.stream().filter(one -> one[0] >= from && one[0] < to).toList();
            if (!bin.isEmpty()) {
                double mean = mean(bin, 0);
                double right = mean(bin, 1);
                error += Math.abs(mean - right) * bin.size() / found.size();
                lines.add(String.format(
                        Locale.ROOT,
                        "  %.2f to %.2f   %9d%10.3f%10.3f",
                        from,
                        Math.min(1, to),
                        bin.size(),
                        mean,
                        right));
            }
        }
        lines.add(String.format(Locale.ROOT, "  expected calibration error %.3f", error));
        return lines;
    }

    private static double mean(List<double[]> bin, int column) {
        return bin.stream().mapToDouble(one -> one[column]).average().orElse(0);
    }

    /** Returns for each circumstance how many were right and how many were found, tabs between. */
    List<String> circumstances() {
        return circumstances.entrySet().stream()
                .map(entry -> entry.getKey() + '\t' + entry.getValue()[0] + '\t' + entry.getValue()[1])
                .toList();
    }
}
