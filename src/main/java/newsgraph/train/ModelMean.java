package newsgraph.train;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import newsgraph.annotate.NewsNameFinderFactory;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.TokenNameFinderModel;

/**
 * Makes one name model of several: each weight is the mean of theirs, so that the probabilities are the geometric mean
 * (a logarithmic opinion pool; Heskes, 1998).
 */
final class ModelMean {

    private static final int BEAM = 3;

    private ModelMean() {}

    /** Returns the mean of {@code models}, which have the same outcomes in any order. */
    static TokenNameFinderModel of(List<TokenNameFinderModel> models) {
        AbstractModel first = linear(models.get(0));
        String[] outcomes = IntStream.range(0, first.getNumOutcomes())
                .mapToObj(first::getOutcome)
                .toArray(String[]::new);
        Map<String, double[]> rows = new TreeMap<>();
        for (TokenNameFinderModel model : models) {
            AbstractModel linear = linear(model);
            @SuppressWarnings("unchecked") // documented so by AbstractModel
            Map<String, Context> contexts = (Map<String, Context>) linear.getDataStructures()[1];
            contexts.forEach((feature, context) -> {
                double[] row = rows.computeIfAbsent(feature, key -> new double[outcomes.length]);
                for (int i = 0; i < context.getOutcomes().length; i++) {
                    int outcome = first.getIndex(linear.getOutcome(context.getOutcomes()[i]));
                    row[outcome] += context.getParameters()[i] / models.size();
                }
            });
        }
        // Four in five features say nothing in any model: without them the program starts a second sooner.
        rows.values().removeIf(row -> Arrays.stream(row).allMatch(weight -> weight == 0));
        int[] all = IntStream.range(0, outcomes.length).toArray();
        Context[] contexts =
                rows.values().stream().map(row -> new Context(all, row)).toArray(Context[]::new);
        QNModel mean = new QNModel(contexts, rows.keySet().toArray(String[]::new), outcomes);
        return new TokenNameFinderModel(
                "en", mean, BEAM, null, new HashMap<>(), new HashMap<>(), new BioCodec(), new NewsNameFinderFactory());
    }

    private static AbstractModel linear(TokenNameFinderModel model) {
        return model.getArtifact("nameFinder.model");
    }
}
