package newsgraph.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.ext.ExtensionLoader;

/**
 * The models, loaded once, on first use: OpenNLP's for English, trained on the Universal Dependencies English Web Treebank,
 * and newsgraph's own of names.
 */
final class Models {

    static {
        ExtensionLoader.registerAllowedPackage("newsgraph.annotate");
    }

    private Models() {}

    static SentenceModel sentences() {
        return SentencesHolder.MODEL;
    }

    static TokenizerModel tokens() {
        return TokensHolder.MODEL;
    }

    static POSModel tags() {
        return TagsHolder.MODEL;
    }

    static TokenNameFinderModel names() {
        return NamesHolder.MODEL;
    }

    static NameWeights nameWeights() {
        return WeightsHolder.WEIGHTS;
    }

    /** Opens the resource {@code path}, which must be there. */
    static InputStream open(String path) {
        return Objects.requireNonNull(Models.class.getResourceAsStream(path), path);
    }

    private static <T> T load(String path, Loader<T> loader) {
        try (InputStream in = open(path)) {
            return loader.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot load the model " + path, e);
        }
    }

    private interface Loader<T> {
        T load(InputStream in) throws IOException;
    }

    private static final class NamesHolder {
        static final TokenNameFinderModel MODEL = load("names.bin", TokenNameFinderModel::new);
    }

    private static final class WeightsHolder {
        static final NameWeights WEIGHTS = new NameWeights(names());
    }

    private static final class SentencesHolder {
        static final SentenceModel MODEL = load("/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin", SentenceModel::new);
    }

    private static final class TokensHolder {
        static final TokenizerModel MODEL = load("/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin", TokenizerModel::new);
    }

    private static final class TagsHolder {
        static final POSModel MODEL = load("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin", POSModel::new);
    }
}
