package newsgraph.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import newsgraph.extract.Findings;

/** Scores findings against gold: relations, actors and names, each where the gold has them. */
public final class Evaluator {

    private final List<GoldText> gold;

    private Evaluator(List<GoldText> gold) {
        this.gold = List.copyOf(gold);
    }

    /**
     * Reads the gold from {@code file}, whose format {@code GoldFile} tells.
     *
     * @throws GoldException if it is none
     */
    public static Evaluator of(Path file) {
        return new Evaluator(GoldFile.read(file));
    }

    /** Scores {@code findings}, by the id of their text; a text without findings has all its gold missed. */
    public Report score(Map<String, Findings> findings) {
        List<String> scores = new ArrayList<>();
        List<String> errors = new ArrayList<>();
        List<String> circumstances = new ArrayList<>();
        if (gold.stream().anyMatch(text -> text.relations() != null)) {
            Report relations = new RelationScorer().score(gold, findings);
            add(relations, scores, errors);
            circumstances.addAll(relations.circumstances());
        }
        if (gold.stream().anyMatch(text -> text.actors() != null)) {
            add(new ActorScorer().score(gold, findings), scores, errors);
        }
        if (gold.stream().anyMatch(text -> text.names() != null)) {
            add(new NameScorer().score(gold, findings), scores, errors);
        }
        return new Report(scores, errors, circumstances);
    }

    private static void add(Report report, List<String> scores, List<String> errors) {
        scores.addAll(report.scores());
        errors.addAll(report.errors());
    }
}
