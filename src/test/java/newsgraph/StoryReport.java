package newsgraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import newsgraph.Story.Expected;
import newsgraph.extract.Factuality;
import newsgraph.extract.Findings;
import newsgraph.extract.Lexicon;
import newsgraph.extract.Relation;
import newsgraph.extract.RelationType;
import newsgraph.resolve.Entity;

/** What a run of the stories shows to people: figures in a table, and all mistakes with the text that led to them. */
final class StoryReport {

    private final StoryRun run;

    StoryReport(StoryRun run) {
        this.run = run;
    }

    /** Returns the figures of {@code files}, the stories of one folder by file: all, by file, type and factuality. */
    List<String> table(String folder, Map<String, List<Story>> files) {
        List<Story> all = files.values().stream().flatMap(List::stream).toList();
        List<String> table = new ArrayList<>();
        table.add(row(folder + ", " + all.size() + " stories", Tally.of(all, run)));
        files.forEach((file, stories) -> table.add(row("  " + file, Tally.of(stories, run))));
        for (RelationType type : Lexicon.get().types()) {
            table.add(row("  " + type.name(), Tally.of(all, run, (name, factuality) -> name.equals(type.name()))));
        }
        for (Factuality factuality : Factuality.values()) {
            table.add(row("  " + factuality, Tally.of(all, run, (type, how) -> how == factuality)));
        }
        return table;
    }

    /** Returns each of {@code stories} that is not exactly right: its text, what was expected and what was found. */
    List<String> mistakes(String file, List<Story> stories) {
        List<String> lines = new ArrayList<>();
        for (Story story : stories) {
            List<Mistake> mistakes = run.mistakes(story);
            if (!mistakes.isEmpty()) {
                lines.add("#### " + file + ": " + story.name());
                lines.add(story.text());
                lines.add("");
                story.expected().forEach(expected -> lines.add(line(expected, mistakes)));
                Findings findings = run.findings().get(story.name());
                if (findings != null) {
                    lines.addAll(found(findings, mistakes));
                }
                lines.add("");
            }
        }
        return lines;
    }

    private static String row(String what, Tally tally) {
        return String.format("%-40s %s", what, tally);
    }

    private static String line(Expected expected, List<Mistake> mistakes) {
        boolean missed = mistakes.stream().anyMatch(mistake -> mistake.misses(expected));
        return (missed ? "MISSED   " : "expected ") + expected;
    }

    private static List<String> found(Findings findings, List<Mistake> mistakes) {
        Map<String, String> names = findings.entities().stream().collect(Collectors.toMap(Entity::id, Entity::name));
        return findings.relations().stream()
                .map(relation ->
                        (mistakes.stream().anyMatch(mistake -> mistake.accuses(relation)) ? "SPURIOUS " : "found    ")
                                + line(relation, names))
                .distinct()
                .toList();
    }

    private static String line(Relation relation, Map<String, String> names) {
        String why = relation.evidence().stream()
                .map(evidence -> evidence.trigger() + " (" + evidence.frame() + ")")
                .distinct()
                .collect(Collectors.joining(", "));
        return String.join(
                " | ",
                names.getOrDefault(relation.source(), relation.source()),
                relation.type(),
                names.getOrDefault(relation.target(), relation.target()),
                relation.factuality().name(),
                "by " + why);
    }
}
