package newsgraph.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;
import org.jspecify.annotations.Nullable;

/**
 * Proposes names of people, organisations and places by the model that {@code newsgraph train} makes. It finds what
 * OpenNLP's name finder finds with the same model, several times as fast: the model is linear, so what a word adds wherever
 * it stands is summed once and kept. Not safe for use by several threads at once.
 */
final class NameProposer {

    /** As many as OpenNLP keeps. */
    private static final int BEAM = 3;

    /** So many words are kept; then it begins anew, so that memory stays bounded. */
    private static final int MAX_WORDS = 40_000;

    private static final String START = "-start";
    private static final String CONTINUED = "-cont";

    private final NameWeights weights;
    private final NameFeatures features = new NameFeatures();
    private final Map<String, Sums> words = new HashMap<>();
    private final Map<String, String> decided = new HashMap<>();
    private final Sums edge;
    private final float[] always;
    private final float[][] secondLast;
    private final boolean[][] allowed;
    private final int other;

    /** What a word adds to itself and its neighbours, by distance, and what it adds behind each outcome. */
    private static final class Sums {
        final NameFeatures.Word word;
        final float[][] alone;
        final float[][] behind;

        Sums(NameFeatures.Word word, float[][] alone, float[][] behind) {
            this.word = word;
            this.alone = alone;
            this.behind = behind;
        }
    }

    /** A sequence of outcomes that ends with {@code outcome}, the last link of a chain. */
    private record Path(@Nullable Path before, int outcome, double probability, double score) {}

    NameProposer(NameWeights weights) {
        this.weights = weights;
        int n = weights.outcomes();
        always = new float[n];
        weights.add("def", always);
        secondLast = new float[n][n];
        allowed = new boolean[n][n];
        int outside = 0;
        for (int i = 0; i < n; i++) {
            String outcome = weights.outcome(i);
            weights.add("ppo=" + outcome, secondLast[i]);
            for (int next = 0; next < n; next++) {
                allowed[i][next] = mayFollow(outcome, weights.outcome(next));
            }
            outside = outcome.equals(NameFinderME.OTHER) ? i : outside;
        }
        other = outside;
        edge = sums(NameFeatures.EDGE);
    }

    private static boolean mayFollow(String outcome, String next) {
        return !next.endsWith(CONTINUED) || type(next).equals(type(outcome));
    }

    private static String type(String outcome) {
        int dash = outcome.lastIndexOf('-');
        return dash < 0 ? "" : outcome.substring(0, dash);
    }

    /** Forgets what an earlier article told. */
    void startArticle() {
        decided.clear();
    }

    /** Returns the names in {@code tokens}, a sentence. */
    List<Name> propose(String[] tokens) {
        if (tokens.length == 0) {
            return List.of();
        }
        Sums[] sentence = read(tokens);
        List<Path> beam = List.of(new Path(null, other, 1, 0));
        NameFeatures.Word[] read = new NameFeatures.Word[tokens.length];
        for (int i = 0; i < tokens.length; i++) {
            read[i] = sentence[i].word;
        }
        for (int i = 0; i < tokens.length; i++) {
            beam = extend(beam, base(sentence, read, i), sentence[i]);
        }
        return names(tokens, beam.get(0));
    }

    private Sums[] read(String[] tokens) {
        String[] phrases = features.phrases(tokens);
        Sums[] sentence = new Sums[tokens.length];
        if (words.size() > MAX_WORDS) {
            words.clear();
        }
        for (int i = 0; i < tokens.length; i++) {
            String phrase = phrases[i];
            String token = tokens[i];
            String key = phrase.isEmpty() ? token : token + ' ' + phrase;
            sentence[i] = words.computeIfAbsent(key, k -> sums(features.word(token, phrase)));
        }
        return sentence;
    }

    private Sums sums(NameFeatures.Word word) {
        int n = weights.outcomes();
        float[][] alone = new float[2 * NameFeatures.WINDOW + 1][n];
        List<String> names = new ArrayList<>();
        for (int d = -NameFeatures.WINDOW; d <= NameFeatures.WINDOW; d++) {
            names.clear();
            NameFeatures.alone(word, d, names);
            weights.add(names, alone[d + NameFeatures.WINDOW]);
        }
        // OpenNLP's training adds these four kinds (the fourth is ppo=) on its own.
        float[][] behind = new float[n][n];
        String kind = FeatureGeneratorUtil.tokenFeature(word.token());
        for (int i = 0; i < n; i++) {
            String outcome = weights.outcome(i);
            weights.add("po=" + outcome, behind[i]);
            weights.add("pow=" + outcome + ',' + word.token(), behind[i]);
            weights.add("powf=" + outcome + ',' + kind, behind[i]);
        }
        return new Sums(word, alone, behind);
    }

    /** Returns the weights of the word at {@code i} that don't depend on what the words before it were taken for. */
    private float[] base(Sums[] sentence, NameFeatures.Word[] read, int i) {
        float[] sum = always.clone();
        for (int d = -NameFeatures.WINDOW; d <= NameFeatures.WINDOW; d++) {
            NameWeights.add(at(sentence, i + d).alone[d + NameFeatures.WINDOW], sum);
        }
        List<String> names = new ArrayList<>();
        NameFeatures.between(at(sentence, i - 1).word, read[i], at(sentence, i + 1).word, names);
        NameFeatures.run(read, i, names);
        if (i == 0) {
            NameFeatures.first(read[i], names);
        }
        String past = decided.get(read[i].token());
        if (past != null) {
            names.add(past);
        }
        weights.add(names, sum);
        return sum;
    }

    private Sums at(Sums[] sentence, int i) {
        return i < 0 || i >= sentence.length ? edge : sentence[i];
    }

    private List<Path> extend(List<Path> beam, float[] base, Sums word) {
        List<Path> next = new ArrayList<>();
        for (Path path : beam) {
            float[] sum = base.clone();
            NameWeights.add(word.behind[path.outcome], sum);
            NameWeights.add(secondLast[path.before == null ? other : path.before.outcome], sum);
            double total = 0;
            for (float weight : sum) {
                total += Math.exp(weight);
            }
            for (int o = 0; o < sum.length; o++) {
                if (allowed[path.outcome][o]) {
                    double score = path.score + sum[o] - Math.log(total);
                    if (next.size() < BEAM || score > next.get(BEAM - 1).score) {
                        insert(next, new Path(path, o, Math.exp(sum[o]) / total, score));
                    }
                }
            }
        }
        return next;
    }

    private static void insert(List<Path> best, Path path) {
        int i = best.size();
        while (i > 0 && best.get(i - 1).score < path.score) {
            i--;
        }
        best.add(i, path);
        if (best.size() > BEAM) {
            best.remove(BEAM);
        }
    }

    private List<Name> names(String[] tokens, Path last) {
        String[] outcomes = new String[tokens.length];
        double[] probabilities = new double[tokens.length];
        Path path = last;
        for (int i = tokens.length - 1; i >= 0; i--) {
            outcomes[i] = weights.outcome(path.outcome);
            probabilities[i] = path.probability;
            path = Objects.requireNonNull(path.before);
        }
        NameFeatures.remember(tokens, outcomes, decided);
        List<Name> names = new ArrayList<>();
        int i = 0;
        while (i < tokens.length) {
            int end = i + 1;
            if (outcomes[i].endsWith(START)) {
                double sum = probabilities[i];
                while (end < tokens.length && outcomes[end].endsWith(CONTINUED)) {
                    sum += probabilities[end++];
                }
                NameType type = NameType.valueOf(type(outcomes[i]).toUpperCase(Locale.ROOT));
                names.add(new Name(i, end, type, sum / (end - i)));
            }
            i = end;
        }
        return names;
    }
}
