package newsgraph.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsgraph.annotate.Sentence;
import newsgraph.annotate.Token;
import newsgraph.resolve.Entity;
import newsgraph.resolve.ResolvedArticle;
import org.jspecify.annotations.Nullable;

/** Finds what an article's standing relations are aimed at, for sentences that take it as known: {@code the U.N. sanctions}. */
final class Focus {

    private Focus() {}

    /** Returns the id of the target of at least two thirds of the standing relations of {@code article}, null if there is none. */
    static @Nullable String of(Lexicon lexicon, ResolvedArticle article) {
        Map<String, Integer> targets = new HashMap<>();
        Map<String, Entity> entities = article.byId();
        List<Sentence> sentences = article.annotated().sentences();
        int all = 0;
        for (int s = 0; s < sentences.size(); s++) {
            if (!mayStand(lexicon, sentences.get(s))) {
                continue;
            }
            for (Event event : new FrameMatcher(lexicon, article, s, entities, null).match()) {
                if (event.type().standing() && event.targetId().startsWith("country:")) {
                    targets.merge(event.targetId(), 1, Integer::sum);
                    all++;
                }
            }
        }
        for (Map.Entry<String, Integer> target : targets.entrySet()) {
            if (target.getValue() * 3 >= all * 2) {
                return target.getKey();
            }
        }
        return null;
    }

    private static boolean mayStand(Lexicon lexicon, Sentence sentence) {
        for (Token token : sentence.tokens()) {
            for (Frame frame : lexicon.noun(token.lemma())) {
                if (frame.relation() != null && frame.relation().standing()) {
                    return true;
                }
            }
        }
        return false;
    }
}
