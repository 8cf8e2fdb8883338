package newsgraph.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import newsgraph.graph.GraphException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

/** One CSV file for each combination of labels, or each type of relationship, in the form of Neo4j's import tool. */
final class CsvFiles implements AutoCloseable {

    /** What is missing is empty without quotes, which tells it from the empty string. */
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setRecordSeparator('\n')
            .setQuoteMode(QuoteMode.ALL_NON_NULL)
            .get();

    private final Path folder;
    private final List<String> ends;
    private final String labelColumn;
    private final Map<String, NavigableMap<String, String>> columns = new LinkedHashMap<>();
    private final Map<String, CSVPrinter> printers = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();
    private long count;

    private CsvFiles(Path folder, List<String> ends, String labelColumn) {
        this.folder = folder;
        this.ends = ends;
        this.labelColumn = labelColumn;
    }

    static CsvFiles forNodes(Path folder) {
        return new CsvFiles(folder, List.of("id"), ":LABEL");
    }

    static CsvFiles forRelationships(Path folder) {
        return new CsvFiles(folder, List.of("start", "end"), ":TYPE");
    }

    /** Takes note of a property, or of the labels alone if its key is empty. */
    void addColumn(Record row) {
        String labels = labels(row);
        NavigableMap<String, String> properties = columns.computeIfAbsent(labels, key -> new TreeMap<>());
        String key = row.get("key").asString();
        if (!key.isEmpty()) {
            properties.put(key, ColumnType.of(labels, key, row.get("types").asList(Value::asString)));
        }
    }

    /** Writes the heads of all files. */
    void open() {
        columns.forEach((labels, properties) -> {
            String name = (printers.size() + 1) + "-" + labels.replaceAll("[^A-Za-z0-9_]+", "-") + ".csv";
            names.add(ends.size() == 1 ? "nodes-" + name : "relationships-" + name);
            List<String> head = new ArrayList<>(ends.size() == 1 ? List.of(":ID") : List.of(":START_ID", ":END_ID"));
            head.add(labelColumn);
            properties.forEach((key, type) -> head.add(key + ':' + type));
            try {
                CSVPrinter printer = new CSVPrinter(
                        Files.newBufferedWriter(folder.resolve(names.get(names.size() - 1)), StandardCharsets.UTF_8),
                        FORMAT);
                printers.put(labels, printer);
                printer.printRecord(head);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Writes a node or a relationship. */
    void add(Record row) {
        String labels = labels(row);
        CSVPrinter printer = printers.get(labels);
        NavigableMap<String, String> properties = columns.get(labels);
        Value values = row.get("properties");
        if (printer == null
                || properties == null
                || !values.asMap().keySet().stream().allMatch(properties::containsKey)) {
            throw new GraphException("The graph was changed while it was being exported; export it again");
        }
        try {
            for (String end : ends) {
                printer.print(number(row.get(end).asString()));
            }
            printer.print(labels);
            for (String key : properties.keySet()) {
                Value value = values.get(key);
                printer.print(value.equals(Values.NULL) ? null : ColumnType.text(value));
            }
            printer.println();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        count++;
    }

    /** Returns the files' names. */
    List<String> names() {
        return List.copyOf(names);
    }

    /** Returns how many nodes or relationships were written. */
    long count() {
        return count;
    }

    @Override
    public void close() {
        for (CSVPrinter printer : printers.values()) {
            try {
                printer.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static String labels(Record row) {
        return String.join(
                String.valueOf(ColumnType.ELEMENT_END),
                row.get("labels").asList(Value::asString).stream().sorted().toList());
    }

    /** An element id is {@code 4:<database>:<number>}; within one database the number is enough. */
    private static String number(String elementId) {
        return elementId.substring(elementId.lastIndexOf(':') + 1);
    }
}
