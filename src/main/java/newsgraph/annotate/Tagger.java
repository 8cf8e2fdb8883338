package newsgraph.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import opennlp.tools.util.Sequence;
import opennlp.tools.util.SequenceValidator;

/**
 * Tags tokens with universal parts of speech. OpenNLP's model reads {@code China's} as one token with two tags, so
 * contractions are joined for it and its tags taken apart again.
 */
final class Tagger {

    private static final Set<String> CLITICS = Set.of("'s", "'", "'re", "'ve", "'ll", "'d", "'m", "n't");

    /** OpenNLP's own tagger keeps the three best sequences, which costs three times as much and hardly tags better. */
    private static final int BEAM = 1;

    private static final Object[] NOTHING_MORE = {};

    private final BeamSearch search;
    private final POSContextGenerator contexts;
    private final SequenceValidator<String> validator;

    Tagger(POSModel model) {
        search = new BeamSearch(BEAM, model.getArtifact("pos.model"));
        contexts = model.getFactory().getPOSContextGenerator();
        validator = model.getFactory().getSequenceValidator();
    }

    /** Returns the tag of each of {@code words}; {@code glued} tells which continue the word before, {@code caseTells} whether capitals mean something. */
    String[] tag(String[] words, boolean[] glued, boolean caseTells) {
        List<String> joined = new ArrayList<>(words.length);
        for (int i = 0; i < words.length; i++) {
            if (glued[i]) {
                joined.set(joined.size() - 1, joined.get(joined.size() - 1) + words[i]);
            } else {
                joined.add(words[i]);
            }
        }
        String[] sentence = joined.toArray(String[]::new);
        Sequence best = search.bestSequence(sentence, NOTHING_MORE, contexts, validator);
        List<String> joinedTags = best == null ? List.of() : best.getOutcomes();
        String[] tags = new String[words.length];
        int j = -1;
        for (int i = 0; i < words.length; i++) {
            j += glued[i] ? 0 : 1;
            String tag = j < joinedTags.size() ? joinedTags.get(j) : "X";
            int plus = tag.indexOf('+');
            if (glued[i]) {
                tags[i] = plus < 0 ? clitic(words[i]) : tag.substring(plus + 1);
            } else {
                tags[i] = plus < 0 ? tag : tag.substring(0, plus);
            }
        }
        marks(words, tags);
        TagMender.mend(words, tags, caseTells);
        return tags;
    }

    /** Returns whether {@code word} behind {@code before} is the rest of a contraction or a possessive. */
    static boolean isClitic(String word, String before, boolean inSingleQuotes) {
        if (!CLITICS.contains(word)
                || before.isEmpty()
                || !Character.isLetterOrDigit(before.charAt(before.length() - 1)) && !before.endsWith(".")) {
            return false;
        }
        return word.length() > 1 || before.endsWith("s") && !inSingleQuotes;
    }

    private static String clitic(String word) {
        return word.equals("'s") || word.equals("'") || word.equals("n't") ? "PART" : "AUX";
    }

    private static void marks(String[] words, String[] tags) {
        for (int i = 0; i < words.length; i++) {
            char first = words[i].charAt(0);
            if (Character.isDigit(first)) {
                tags[i] = "NUM";
            } else if (!Character.isLetterOrDigit(first)
                    && words[i].length() == 1
                    && first != '\''
                    && first != '$'
                    && first != '&'
                    && first != '%') {
                tags[i] = "PUNCT";
            }
        }
    }
}
