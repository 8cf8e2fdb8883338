package newsgraph.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import newsgraph.evaluate.GoldText.NameSpan;
import newsgraph.extract.Findings;
import newsgraph.resolve.Entity;
import newsgraph.resolve.EntityType;
import newsgraph.resolve.Mention;
import newsgraph.resolve.MentionKind;
import org.jspecify.annotations.Nullable;

/** Scores where a text names people and organisations: a name counts when both its ends and its type are right. */
final class NameScorer {

    private static final int CONTEXT = 30;
    private static final Comparator<NameSpan> IN_ORDER = Comparator.comparingInt(NameSpan::begin)
            .thenComparingInt(NameSpan::end)
            .thenComparing(NameSpan::type);

    private final Map<String, Counts> counts = new TreeMap<>();
    private final List<String> errors = new ArrayList<>();

    Report score(List<GoldText> gold, Map<String, Findings> findings) {
        for (GoldText text : gold) {
            Set<NameSpan> names = text.names();
            if (names != null) {
                score(text, names, found(findings.get(text.id())));
            }
        }
        List<String> scores = new ArrayList<>();
        Counts all = new Counts();
        counts.forEach((type, one) -> {
            scores.add(String.format("%-13s %s  (gold %d)", type, one, one.gold()));
            all.add(one);
        });
        scores.add("all           " + all);
        return new Report(scores, errors, List.of());
    }

    private void score(GoldText text, Set<NameSpan> gold, Set<NameSpan> found) {
        found.stream().filter(name -> !gold.contains(name)).sorted(IN_ORDER).forEach(name -> {
            of(name).spurious();
            error("spurious", text, name);
        });
        gold.stream().sorted(IN_ORDER).forEach(name -> {
            of(name).asked(found.contains(name));
            if (!found.contains(name)) {
                error("missed", text, name);
            }
        });
    }

    private static Set<NameSpan> found(@Nullable Findings findings) {
        Set<NameSpan> found = new HashSet<>();
        if (findings != null) {
            for (Entity entity : findings.entities()) {
                for (Mention mention : entity.mentions()) {
                    if (entity.type() != EntityType.COUNTRY && mention.kind() == MentionKind.NAME) {
                        found.add(new NameSpan(mention.begin(), mention.end(), entity.type()));
                    }
                }
            }
        }
        return found;
    }

    private Counts of(NameSpan name) {
        return counts.computeIfAbsent(name.type().label(), key -> new Counts());
    }

    private void error(String what, GoldText gold, NameSpan name) {
        String text = gold.text();
        String before = text.substring(Math.max(0, name.begin() - CONTEXT), name.begin());
        String after = text.substring(name.end(), Math.min(text.length(), name.end() + CONTEXT));
        String error = String.join(
                "\t",
                what,
                gold.id(),
                name.type().label(),
                before,
                '[' + text.substring(name.begin(), name.end()) + ']',
                after);
        errors.add(error.replace('\n', ' '));
    }
}
