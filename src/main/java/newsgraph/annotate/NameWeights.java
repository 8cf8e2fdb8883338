package newsgraph.annotate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.namefind.TokenNameFinderModel;

/**
 * The weights of a name model that OpenNLP trained: for each feature a row of one weight for each outcome. Safe for use by
 * several threads.
 */
final class NameWeights {

    private static final String MODEL_ENTRY = "nameFinder.model";

    private final Map<String, float[]> rows;
    private final String[] outcomes;

    NameWeights(TokenNameFinderModel model) {
        AbstractModel linear = model.getArtifact(MODEL_ENTRY);
        outcomes = new String[linear.getNumOutcomes()];
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] = linear.getOutcome(i);
        }
        @SuppressWarnings("unchecked") // documented so by AbstractModel
        Map<String, Context> contexts = (Map<String, Context>) linear.getDataStructures()[1];
        rows = new HashMap<>(2 * contexts.size());
        contexts.forEach((feature, context) -> rows.put(feature, row(context)));
    }

    private float[] row(Context context) {
        float[] row = new float[outcomes.length];
        for (int i = 0; i < context.getOutcomes().length; i++) {
            row[context.getOutcomes()[i]] = (float) context.getParameters()[i];
        }
        return row;
    }

    int outcomes() {
        return outcomes.length;
    }

    String outcome(int i) {
        return outcomes[i];
    }

    /** Adds the weights of {@code features} to {@code sum}, one for each outcome. */
    void add(List<String> features, float[] sum) {
        for (int i = 0; i < features.size(); i++) {
            add(features.get(i), sum);
        }
    }

    /** Adds the weights of {@code feature}, if the model knows it. */
    void add(String feature, float[] sum) {
        float[] row = rows.get(feature);
        if (row != null) {
            add(row, sum);
        }
    }

    static void add(float[] row, float[] sum) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += row[i];
        }
    }
}
