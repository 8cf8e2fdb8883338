package newsgraph.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.neo4j.driver.Value;

/**
 * Claims as CSV, one a row. Spreadsheets take a cell that begins with {@code =}, {@code +}, {@code -} or {@code @} for a
 * formula and would run what an article says; such cells get an apostrophe before them, as spreadsheets do to quote text.
 */
final class ClaimsCsv {

    private static final List<String> COLUMNS = List.of(
            "sourceName",
            "type",
            "targetName",
            "factuality",
            "date",
            "datePrecision",
            "place",
            "text",
            "confidence",
            "publisher",
            "published",
            "articleName",
            "url",
            "source",
            "target",
            "article",
            "id");

    private ClaimsCsv() {}

    static void write(GraphPages pages, Writer out) throws IOException {
        CSVPrinter csv = CSVFormat.RFC4180.print(out);
        csv.printRecord(COLUMNS);
        pages.each("relation-keys", "claims", claim -> {
            List<String> cells = new ArrayList<>();
            COLUMNS.forEach(column -> cells.add(cell(claim.get(column))));
            csv.printRecord(cells);
        });
    }

    private static String cell(Value value) {
        String text = value.isNull() ? "" : String.valueOf(value.asObject());
        return text.matches("(?s)[=+\\-@\\t\\r].*") ? '\'' + text : text;
    }
}
