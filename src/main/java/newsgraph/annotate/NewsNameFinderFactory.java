package newsgraph.annotate;

import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;

/**
 * Tells OpenNLP's name finder which features newsgraph's name model is made of. OpenNLP makes it by the name that the
 * model carries, so it is public and has a constructor without parameters.
 */
public final class NewsNameFinderFactory extends TokenNameFinderFactory {

    private final boolean runs;

    /** Called by OpenNLP. */
    public NewsNameFinderFactory() {
        this(true);
    }

    /** Makes a factory for training; {@code runs} tells whether the model sees the runs of capital words. */
    public NewsNameFinderFactory(boolean runs) {
        this.runs = runs;
    }

    @Override
    public AdaptiveFeatureGenerator createFeatureGenerators() {
        return new NameFeatureGenerator(runs);
    }
}
