package newsgraph.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
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

/** Counts what a run found and what it had to leave out. */
final class Summary {

    /** More of them would scroll away what is above; the number of the rest is told. */
    private static final int SHOWN = 20;

    private final Map<EntityType, Set<String>> entities = new EnumMap<>(EntityType.class);
    private final Map<String, Integer> relations = new TreeMap<>();
    private final Map<String, Integer> actual = new TreeMap<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private int articles;
    private int skips;

    void add(Findings findings) {
        articles++;
        for (Entity entity : findings.entities()) {
            entities.computeIfAbsent(entity.type(), type -> new HashSet<>()).add(entity.id());
        }
        for (Relation relation : findings.relations()) {
            relations.merge(relation.type(), 1, Integer::sum);
            actual.merge(relation.type(), relation.factuality() == Factuality.ACTUAL ? 1 : 0, Integer::sum);
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

    /** Prints what was found, a line each for articles, entities and relations. */
    void printFound(PrintWriter err) {
        err.println("articles    " + articles);
        err.println("entities    "
                + (entities.isEmpty()
                        ? "none"
                        : entities.entrySet().stream()
                                .map(type -> type.getValue().size() + " "
                                        + type.getKey().label())
                                .collect(Collectors.joining(", "))));
        err.println("relations   "
                + (relations.isEmpty()
                        ? "none"
                        : relations.entrySet().stream()
                                .map(type -> type.getValue() + " " + type.getKey() + " (" + actual.get(type.getKey())
                                        + " actual)")
                                .collect(Collectors.joining(", "))));
    }

    /** Prints what the run has changed in the graph. */
    void printLoaded(PrintWriter err, LoadReport report) {
        err.println("graph       articles: " + report.added() + " new, " + report.replaced() + " replaced, "
                + report.unchanged() + " unchanged"
                + (report.repeated() > 0 ? ", " + report.repeated() + " repeated" : "")
                + (report.removed() > 0 ? ", " + report.removed() + " removed" : "")
                + "; edges: " + sum(report.edgesWritten()) + " written, " + sum(report.edgesDeleted()) + " deleted");
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Prints what was left out and why; nothing if nothing was. */
    void printSkipped(PrintWriter err) {
        if (skips > 0) {
            err.println("skipped     " + skips);
            skipped.forEach(skip -> err.println("  " + skip.where() + ": " + skip.reason()));
            if (skips > SHOWN) {
                err.println("  … and " + (skips - SHOWN) + " more");
            }
        }
    }
}
