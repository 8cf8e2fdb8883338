package newsgraph.annotate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;

/** Hands {@link NameFeatures} to OpenNLP's training of the name model, with what was decided earlier in the article. */
final class NameFeatureGenerator implements AdaptiveFeatureGenerator {

    private final NameFeatures reader = new NameFeatures();
    private final Map<String, String> decided = new HashMap<>();
    private final boolean runs;
    private String[] sentence = new String[0];
    private NameFeatures.Word[] words = new NameFeatures.Word[0];

    /** Makes a generator; {@code runs} tells whether it looks at the runs of capital words. */
    NameFeatureGenerator(boolean runs) {
        this.runs = runs;
    }

    @Override
    public void createFeatures(List<String> features, String[] tokens, int index, String[] previousOutcomes) {
        if (tokens != sentence) {
            sentence = tokens;
            String[] phrases = reader.phrases(tokens);
            words = new NameFeatures.Word[tokens.length];
            for (int i = 0; i < tokens.length; i++) {
                words[i] = reader.word(tokens[i], phrases[i]);
            }
        }
        features.add("def");
        for (int d = -NameFeatures.WINDOW; d <= NameFeatures.WINDOW; d++) {
            NameFeatures.alone(at(index + d), d, features);
        }
        NameFeatures.between(at(index - 1), words[index], at(index + 1), features);
        if (runs) {
            NameFeatures.run(words, index, features);
        }
        if (index == 0) {
            NameFeatures.first(words[index], features);
        }
        String past = decided.get(tokens[index]);
        if (past != null) {
            features.add(past);
        }
    }

    private NameFeatures.Word at(int i) {
        return i < 0 || i >= words.length ? NameFeatures.EDGE : words[i];
    }

    @Override
    public void updateAdaptiveData(String[] tokens, String[] outcomes) {
        NameFeatures.remember(tokens, outcomes, decided);
    }

    @Override
    public void clearAdaptiveData() {
        decided.clear();
    }
}
