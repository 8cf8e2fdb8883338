package newsgraph.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import newsgraph.extract.Factuality;
import newsgraph.extract.Findings;
import newsgraph.extract.Relation;
import newsgraph.load.LoadReport;
import newsgraph.read.Skipped;
import newsgraph.resolve.Entity;
import newsgraph.resolve.EntityType;
import picocli.CommandLine.Help.Ansi;

/** Counts what a run found and what it had to leave out. */
final class Summary {

    /** More of them would scroll away what is above; the number of the rest is told. */
    private static final int SHOWN = 20;

    private final Map<EntityType, Set<String>> entities = new EnumMap<>(EntityType.class);
    private final Map<String, Map<Factuality, Integer>> relations = new TreeMap<>();
    private final Ansi colours;
    private final List<Skipped> skipped = new ArrayList<>();
    private int articles;
    private int skips;

    /** Counts for a summary that is printed with {@code colours}, or without any. */
    Summary(Ansi colours) {
        this.colours = colours;
    }

    void add(Findings findings) {
        articles++;
        for (Entity entity : findings.entities()) {
            entities.computeIfAbsent(entity.type(), type -> new HashSet<>()).add(entity.id());
        }
        for (Relation relation : findings.relations()) {
            relations
                    .computeIfAbsent(relation.type(), type -> new EnumMap<>(Factuality.class))
                    .merge(relation.factuality(), 1, Integer::sum);
        }
    }

    void add(Skipped skip) {
        skips++;
        if (skips <= SHOWN) {
            skipped.add(skip);
        }
    }

    int articles() {
        return articles;
    }

    /** The exit status: whatever was left out, whoever runs this in a script must hear of it. */
    int status() {
        return skips == 0 ? 0 : 1;
    }

    /** Prints what was found: a line each for articles and entities, and a small table of relations. */
    void printFound(PrintWriter err) {
        err.println(label("articles") + articles);
        err.println(label("entities")
                + (entities.isEmpty()
                        ? "none"
                        : entities.entrySet().stream()
                                .map(type -> type.getValue().size() + " "
                                        + type.getKey().label())
                                .collect(Collectors.joining(", "))));
        if (relations.isEmpty()) {
            err.println(label("relations") + "none");
            return;
        }
        StringBuilder head = new StringBuilder();
        for (Factuality factuality : Factuality.values()) {
            head.append(String.format("%10s", factuality.name().toLowerCase(Locale.ROOT)));
        }
        err.println(label("relations") + quiet(head.toString()));
        relations.forEach((type, counts) -> {
            StringBuilder row = new StringBuilder(String.format("  %-10s", type));
            for (Factuality factuality : Factuality.values()) {
                String count = String.format("%10d", counts.getOrDefault(factuality, 0));
                row.append(counts.containsKey(factuality) ? count : quiet(count));
            }
            err.println(row);
        });
    }

    /** The first column; its words stand out where there are colours. */
    private String label(String word) {
        return colours.string("@|bold " + word + "|@") + " ".repeat(Math.max(1, 12 - word.length()));
    }

    private String quiet(String text) {
        return colours.string("@|faint " + text + "|@");
    }

    /** Prints what the run has changed in the graph. */
    void printLoaded(PrintWriter err, LoadReport report) {
        err.println(label("graph") + "articles: " + report.added() + " new, " + report.replaced() + " replaced, "
                + report.unchanged() + " unchanged"
                + (report.repeated() > 0 ? ", " + report.repeated() + " repeated" : "")
                + (report.removed() > 0 ? ", " + report.removed() + " removed" : "")
                + "; edges: " + sum(report.edgesWritten()) + " written, " + sum(report.edgesDeleted()) + " deleted");
    }

    static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Prints what was left out and why; nothing if nothing was. */
    void printSkipped(PrintWriter err) {
        if (skips > 0) {
            err.println(colours.string("@|bold,yellow skipped|@") + "     " + skips);
            skipped.forEach(skip -> err.println("  " + skip.where() + ": " + skip.reason()));
            if (skips > SHOWN) {
                err.println("  … and " + (skips - SHOWN) + " more");
            }
        }
    }
}
