package newsgraph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import newsgraph.annotate.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Decides which words of an article are names and of what. Evidence for each name is gathered over the whole article;
 * then one decision is made for each name and carried to every place where it stands.
 */
final class NameDecider {

    private static final Set<String> REGIONAL = WordList.group(NameDecider.class, "names.txt", "regional");

    private final List<Text> texts;
    private final NameCandidates finder;
    private final NameBorders borders;
    private final NameEvidence evidence;
    private final NameSpread spread;

    NameDecider(Gazetteer gazetteer, Celebrities celebrities, List<Text> texts) {
        this.texts = texts;
        borders = new NameBorders(gazetteer);
        finder = new NameCandidates(gazetteer, borders);
        evidence = new NameEvidence(gazetteer);
        spread = new NameSpread(gazetteer, celebrities, evidence);
    }

    /** Returns the names of each sentence, in order, without overlap. */
    List<List<NameSpan>> decide() {
        List<List<NameSpan>> candidates = texts.stream().map(finder::of).toList();
        each(
                candidates,
                (text, spans) -> spans.stream().filter(NameDecider::isOpen).forEach(span -> evidence.add(text, span)));
        evidence.weighPartsOfPersons();
        List<List<NameSpan>> decided = new ArrayList<>();
        each(candidates, (text, spans) -> decided.add(settle(text, spans)));
        each(decided, spread::remember);
        List<List<NameSpan>> complete = new ArrayList<>();
        each(decided, (text, names) -> complete.add(borders.complete(text, spread.propagate(text, names))));
        return complete;
    }

    private void each(List<List<NameSpan>> names, BiConsumer<Text, List<NameSpan>> action) {
        for (int s = 0; s < texts.size(); s++) {
            action.accept(texts.get(s), names.get(s));
        }
    }

    /** Gives each candidate of a sentence the kind that the evidence of the article speaks for, and drops the others. */
    private List<NameSpan> settle(Text text, List<NameSpan> candidates) {
        List<NameSpan> settled = new ArrayList<>();
        for (NameSpan span : candidates) {
            NameSpan name = isOpen(span) ? settle(text, span) : span;
            if (name != null) {
                settled.add(name);
            }
        }
        return settled;
    }

    private @Nullable NameSpan settle(Text text, NameSpan span) {
        NameEvidence.Tally tally = evidence.of(text.folded(span.first(), span.end()));
        Known.Kind kind = tally == null ? null : tally.decision();
        boolean regional =
                kind == Known.Kind.ORGANIZATION && span.known() == null && REGIONAL.contains(text.word(span.end() - 1));
        if (kind == null || tally == null || regional) {
            return null;
        }
        Known known = tally.known != null && tally.known.kind() == kind ? tally.known : span.known();
        return new NameSpan(span.first(), span.end(), kind, known != null && known.kind() == kind ? known : null);
    }

    /** Countries are settled by the gazetteer alone. */
    private static boolean isOpen(NameSpan span) {
        return span.isActorName() || span.kind() == Known.Kind.PLACE;
    }
}
