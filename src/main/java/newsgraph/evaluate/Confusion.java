package newsgraph.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import newsgraph.evaluate.GoldText.Expected;
import newsgraph.extract.Factuality;

/** Which factuality was found where the gold has which: rows as in the gold, columns as found. */
final class Confusion {

    private static final String MISSED = "missed";
    private static final String NOT_IN_GOLD = "not in the gold";
    private static final List<String> COLUMNS = Stream.concat(
                    Arrays.stream(Factuality.values()).map(Factuality::name), Stream.of(MISSED))
            .toList();

    private final Map<String, Map<String, Integer>> rows = new TreeMap<>();

    /**
     * Counts a relation of the gold whose ends were found with {@code factualities}, none if it was missed. What the gold
     * accepts besides counts as right.
     */
    void asked(Expected gold, List<Factuality> factualities) {
        boolean right = factualities.contains(gold.factuality())
                || gold.alternative() != null && factualities.contains(gold.alternative());
        String column = right
                ? gold.factuality().name()
                : factualities.isEmpty() ? MISSED : factualities.get(0).name();
        count(gold.factuality().name(), column);
    }

    /** Counts a found relation whose ends the gold doesn't have. */
    void spurious(Factuality factuality) {
        count(NOT_IN_GOLD, factuality.name());
    }

    private void count(String row, String column) {
        rows.computeIfAbsent(row, key -> new TreeMap<>()).merge(column, 1, Integer::sum);
    }

    /** Returns the table, a row a line. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(line("gold \\ found", COLUMNS));
        for (String row : Stream.concat(COLUMNS.stream().filter(c -> !c.equals(MISSED)), Stream.of(NOT_IN_GOLD))
                .toList()) {
            Map<String, Integer> counts = rows.getOrDefault(row, Map.of());
            lines.add(line(
                    "  " + row,
                    COLUMNS.stream().map(c -> counts.getOrDefault(c, 0)).toList()));
        }
        return lines;
    }

    private static String line(String name, List<?> cells) {
        StringBuilder line = new StringBuilder(String.format("%-18s", name));
        cells.forEach(cell -> line.append(String.format("%10s", cell)));
        return line.toString();
    }
}
