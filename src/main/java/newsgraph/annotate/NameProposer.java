package newsgraph.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;

/** Proposes names of people, organisations and places by the model that {@code newsgraph train} makes. */
final class NameProposer {

    private final NameFinderME finder;

    NameProposer(TokenNameFinderModel model) {
        finder = new NameFinderME(model);
    }

    /** Forgets what an earlier article told. */
    void startArticle() {
        finder.clearAdaptiveData();
    }

    /** Returns the names in {@code words}, a sentence. */
    List<Name> propose(String[] words) {
        List<Name> names = new ArrayList<>();
        for (Span span : finder.find(words)) {
            NameType type = NameType.valueOf(span.getType().toUpperCase(Locale.ROOT));
            names.add(new Name(span.getStart(), span.getEnd(), type, span.getProb()));
        }
        return names;
    }
}
