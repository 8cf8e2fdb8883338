package newsgraph.query;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsgraph.graph.Answer;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * An answer in columns and rows.
 *
 * @param columns names of the columns
 * @param rows cells as plain values: strings, numbers, booleans, lists, maps, or null; nodes, relationships, paths and
 *     dates are written out
 */
public record Table(List<String> columns, List<List<@Nullable Object>> rows) {

    /** Between the columns of a table. */
    private static final String GAP = "  ";

    /** No column is made narrower than this, however little room there is. */
    private static final int NARROWEST = 20;

    private static final Gson GSON = new GsonBuilder()
            .disableHtmlEscaping()
            .serializeNulls()
            .serializeSpecialFloatingPointValues()
            .create();

    /** Copies the lists. */
    public Table {
        columns = List.copyOf(columns);
        List<List<@Nullable Object>> copy = new ArrayList<>();
        for (List<@Nullable Object> row : rows) {
            copy.add(Collections.unmodifiableList(new ArrayList<>(row)));
        }
        rows = Collections.unmodifiableList(copy);
    }

    /** Returns what the database answered. */
    static Table of(Answer answer) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        answer.rows().forEach(row -> {
            List<@Nullable Object> cells = new ArrayList<>();
            for (Value value : row.values()) {
                cells.add(Cells.plain(value));
            }
            rows.add(cells);
        });
        return new Table(answer.columns(), rows);
    }

    /**
     * Returns the table as text, numbers to the right. Columns are as wide as their widest cell; where that is wider than
     * {@code room}, the widest cells are cut.
     *
     * @param room columns of the terminal, 0 if whatever reads the table takes any width
     */
    public String text(int room) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(columns);
        rows.forEach(row -> lines.add(row.stream()
                .map(cell -> Cells.oneLine(cell instanceof Double number ? Cells.shortened(number) : Cells.text(cell)))
                .toList()));
        int[] widths = new int[columns.size()];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], Cells.width(line.get(i)));
            }
        }
        if (room > 0) {
            fit(widths, room);
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            List<@Nullable Object> values = i == 0 ? List.of() : rows.get(i - 1);
            text.append(line(lines.get(i), values, widths));
            if (i == 0) {
                List<String> rules = new ArrayList<>();
                for (int width : widths) {
                    rules.add("-".repeat(width));
                }
                text.append(line(rules, List.of(), widths));
            }
        }
        return text.toString();
    }

    /** Returns the table as CSV after RFC 4180, with a line of column names. */
    public String csv() {
        StringBuilder csv = new StringBuilder();
        csv.append(csvLine(columns));
        rows.forEach(row -> csv.append(csvLine(row.stream().map(Cells::text).toList())));
        return csv.toString();
    }

    /** Returns the table as JSON Lines: one object a row, with the columns as keys. */
    public String json() {
        StringBuilder json = new StringBuilder();
        for (List<@Nullable Object> row : rows) {
            Map<String, @Nullable Object> object = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                object.put(columns.get(i), row.get(i));
            }
            json.append(GSON.toJson(object)).append('\n');
        }
        return json.toString();
    }

    /** Takes from the widest columns until all have room, or all are narrow. */
    private static void fit(int[] widths, int room) {
        int surplus = Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1) - room;
        for (; surplus > 0; surplus--) {
            int widest = 0;
            for (int i = 1; i < widths.length; i++) {
                widest = widths[i] > widths[widest] ? i : widest;
            }
            if (widths[widest] <= NARROWEST) {
                return;
            }
            widths[widest]--;
        }
    }

    private static String line(List<String> cells, List<@Nullable Object> values, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = Cells.cut(cells.get(i), widths[i]);
            String padding = " ".repeat(Math.max(0, widths[i] - Cells.width(cell)));
            boolean right = i < values.size() && values.get(i) instanceof Number;
            line.append(i == 0 ? "" : GAP).append(right ? padding + cell : cell + padding);
        }
        return line.toString().stripTrailing() + '\n';
    }

    private static String csvLine(List<String> cells) {
        List<String> quoted = new ArrayList<>();
        for (String cell : cells) {
            boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
            quoted.add(plain ? cell : '"' + cell.replace("\"", "\"\"") + '"');
        }
        return String.join(",", quoted) + "\r\n";
    }
}
