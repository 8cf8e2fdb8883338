package newsgraph.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.namefind.NameContextGenerator;
import opennlp.tools.namefind.NameFinderSequenceValidator;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Sequence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The proposer against OpenNLP's own beam search on the same model and features. */
class NameProposerTest {

    /** OpenNLP 2.5's beam search hands a quasi-Newton model the probabilities of the word before to add to; this does not. */
    private record Clean(AbstractModel model) implements MaxentModel {
        @Override
        public double[] eval(String[] context) {
            return model.eval(context);
        }

        @Override
        public double[] eval(String[] context, double[] probs) {
            return model.eval(context);
        }

        @Override
        public double[] eval(String[] context, float[] values) {
            return model.eval(context, values);
        }

        @Override
        public String getBestOutcome(double[] outcomes) {
            return model.getBestOutcome(outcomes);
        }

        @Override
        public String getAllOutcomes(double[] outcomes) {
            return model.getAllOutcomes(outcomes);
        }

        @Override
        public String getOutcome(int i) {
            return model.getOutcome(i);
        }

        @Override
        public int getIndex(String outcome) {
            return model.getIndex(outcome);
        }

        @Override
        public int getNumOutcomes() {
            return model.getNumOutcomes();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norwegian Foreign Minister Thea Brekke met officials of the Volta Ferry Board in Accra on Monday .",
                "Student Jorun Haldorsen from Oslo is with the team , said Anders K. Vik of the Harbour Bank .",
                "It was the first visit to Lima by President Alberto Quispe since 1998 , El Faro reported .",
            })
    void itFindsWhatOpenNlpFinds(String line) {
        TokenNameFinderModel model = Models.names();
        NameContextGenerator contexts = model.getFactory().createContextGenerator();
        String[] tokens = line.split(" ");
        Sequence best = new BeamSearch(3, new Clean(model.getArtifact("nameFinder.model")))
                .bestSequence(tokens, new Object[0], contexts, new NameFinderSequenceValidator());
        List<Name> names = new NameProposer(new NameWeights(model)).propose(tokens);
        assertThat(names).isNotEmpty();
        String[] outcomes = new String[tokens.length];
        Arrays.fill(outcomes, "other");
        for (Name name : names) {
            String type = name.type().name().toLowerCase(Locale.ROOT);
            for (int i = name.first(); i < name.end(); i++) {
                outcomes[i] = type + (i == name.first() ? "-start" : "-cont");
            }
        }
        assertThat(List.of(outcomes)).isEqualTo(best.getOutcomes());
        assertThat(names.get(0).probability())
                .isBetween(best.getProbs()[names.get(0).first()] - 0.3, 1.0);
    }
}
