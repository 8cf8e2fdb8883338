package newsgraph.annotate;

import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;

/**
 * Tells OpenNLP's name finder which features newsgraph's name model is made of. OpenNLP makes it by the name that the
 * model carries, so it is public and has a constructor without parameters.
 */
public final class NewsNameFinderFactory extends TokenNameFinderFactory {

    /** Called by OpenNLP. */
    public NewsNameFinderFactory() {}

    @Override
    public AdaptiveFeatureGenerator createFeatureGenerators() {
        return new NameFeatureGenerator();
    }
}
