package newsgraph.train;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newsgraph.annotate.Annotator;
import newsgraph.annotate.NewsNameFinderFactory;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderEvaluator;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import opennlp.tools.util.eval.FMeasure;

/**
 * Trains the model of names on a corpus in OpenNLP's form: one sentence a line, {@code <START:person> … <END>} around
 * names, an empty line between articles. The same corpus gives the same model, byte for byte.
 */
public final class NameTrainer {

    private static final Pattern MARK = Pattern.compile("<START:(person|organization|location)>\\s*(.*?)\\s*<END>");
    private static final String ALGORITHM = "MAXENT_QN";
    private static final List<String> TYPES = List.of("person", "organization", "location");
    private static final int ITERATIONS = 100;

    /** Elastic net: most of the million features say nothing and go. */
    private static final double L1 = 0.3;

    /** Two models see different features, the second also the runs of capital words, and are as one surer than each. */
    private static final List<View> VIEWS = List.of(new View(false, 0.3), new View(true, 1.5));

    private static final int CUTOFF = 2;

    /** What one model sees, and how strongly its weights are held down. */
    private record View(boolean runs, double l2) {}

    private final Annotator annotator;

    /** Makes a trainer that cuts text into tokens as {@code annotator} does. */
    public NameTrainer(Annotator annotator) {
        this.annotator = annotator;
    }

    /**
     * Trains on all {@code .txt} files of {@code corpus}, in name order.
     *
     * @throws UncheckedIOException if a file cannot be read
     * @throws IllegalArgumentException if a line has unbalanced marks; the message names file and line
     */
    public TokenNameFinderModel train(Path corpus) {
        List<NameSample> samples = samples(corpus);
        List<TokenNameFinderModel> models = new ArrayList<>();
        for (View view : VIEWS) {
            models.add(train(samples, view));
        }
        return ModelMean.of(models);
    }

    private static TokenNameFinderModel train(List<NameSample> samples, View view) {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, ALGORITHM);
        parameters.put("L1Cost", L1);
        parameters.put("L2Cost", view.l2);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
        parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
        parameters.put(TrainingParameters.THREADS_PARAM, 1);
        parameters.put("PrintMessages", false);
        try {
            return NameFinderME.train(
                    "en",
                    null,
                    ObjectStreamUtils.createObjectStream(samples),
                    parameters,
                    new NewsNameFinderFactory(view.runs));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot train", e);
        }
    }

    /** Reads the sentences of {@code corpus} with their names. */
    public List<NameSample> samples(Path corpus) {
        List<NameSample> samples = new ArrayList<>();
        for (Path file : files(corpus)) {
            boolean newArticle = true;
            int number = 0;
            for (String line : lines(file)) {
                number++;
                if (line.isBlank()) {
                    newArticle = true;
                } else {
                    samples.add(sample(line, newArticle, file + ":" + number));
                    newArticle = false;
                }
            }
        }
        return samples;
    }

    /** Cuts the text between marks into tokens piece by piece, so that no token lies half in a name. */
    private NameSample sample(String line, boolean newArticle, String where) {
        List<String> tokens = new ArrayList<>();
        List<Span> names = new ArrayList<>();
        Matcher mark = MARK.matcher(line);
        int open = 0;
        while (mark.find()) {
            tokens.addAll(annotator.tokens(line.substring(open, mark.start()).strip()));
            int first = tokens.size();
            tokens.addAll(annotator.tokens(mark.group(2)));
            names.add(new Span(first, tokens.size(), mark.group(1)));
            open = mark.end();
        }
        String rest = line.substring(open);
        if (rest.contains("<START") || rest.contains("<END>")) {
            throw new IllegalArgumentException(
                    where + ": unbalanced mark in \"" + line + "\"; write <START:person> Name <END>");
        }
        tokens.addAll(annotator.tokens(rest.strip()));
        return new NameSample(tokens.toArray(String[]::new), names.toArray(Span[]::new), newArticle);
    }

    private static List<Path> files(Path corpus) {
        try (Stream<Path> files = Files.list(corpus)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the corpus " + corpus, e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /**
     * Trains on {@code corpus} and writes the model and, beside it, what it was made of.
     *
     * @param corpus folder of the annotated sentences
     * @param folder where {@code names.bin} and {@code names.properties} are written
     * @throws UncheckedIOException if they cannot be
     */
    public void write(Path corpus, Path folder) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            train(corpus).serialize(bytes);
            Files.write(folder.resolve("names.bin"), Timeless.zip(bytes.toByteArray()));
            List<String> lines = new ArrayList<>();
            lines.add("# What names.bin was made of; written by newsgraph train.");
            manifest(corpus).forEach((key, value) -> lines.add(key + '=' + value));
            lines.addAll(heldOut(samples(corpus)));
            Files.write(folder.resolve("names.properties"), lines);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the model to " + folder, e);
        }
    }

    /**
     * Returns how well a model of nine tenths of the articles finds the names of the last, one line a figure: exact spans and
     * types. It is measured on the first view alone and by OpenNLP's own search, so what ships is a little better.
     */
    private static List<String> heldOut(List<NameSample> samples) throws IOException {
        List<NameSample> seen = new ArrayList<>();
        List<NameSample> unseen = new ArrayList<>();
        int article = 0;
        for (NameSample sample : samples) {
            article += sample.isClearAdaptiveDataSet() ? 1 : 0;
            (article % 10 == 0 ? unseen : seen).add(sample);
        }
        TokenNameFinderEvaluator evaluator = new TokenNameFinderEvaluator(new NameFinderME(train(seen, VIEWS.get(0))));
        evaluator.evaluate(ObjectStreamUtils.createObjectStream(unseen));
        FMeasure measure = evaluator.getFMeasure();
        return List.of(
                "heldout.sentences=" + unseen.size(),
                String.format(Locale.ROOT, "heldout.precision=%.3f", measure.getPrecisionScore()),
                String.format(Locale.ROOT, "heldout.recall=%.3f", measure.getRecallScore()),
                String.format(Locale.ROOT, "heldout.f1=%.3f", measure.getFMeasure()));
    }

    /** Returns what a model of {@code corpus} is made of: parameters, the corpus' hash and size and its names of each type, which a test
     * compares. */
    public Map<String, String> manifest(Path corpus) {
        Map<String, String> manifest = new LinkedHashMap<>();
        manifest.put("algorithm", ALGORITHM);
        manifest.put("iterations", Integer.toString(ITERATIONS));
        manifest.put("cutoff", Integer.toString(CUTOFF));
        manifest.put("l1", Double.toString(L1));
        manifest.put("views", VIEWS.toString());
        manifest.put("corpus", hash(corpus));
        List<NameSample> samples = samples(corpus);
        manifest.put("sentences", Integer.toString(samples.size()));
        manifest.put(
                "tokens",
                Integer.toString(samples.stream()
                        .mapToInt(sample -> sample.getSentence().length)
                        .sum()));
        for (String type : TYPES) {
            long names = samples.stream()
                    .flatMap(sample -> Stream.of(sample.getNames()))
                    .filter(name -> name.getType().equals(type))
                    .count();
            manifest.put(type, Long.toString(names));
        }
        return manifest;
    }

    private static String hash(Path corpus) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files(corpus)) {
                digest.update(String.join("\n", lines(file)).getBytes(StandardCharsets.UTF_8));
            }
            return "sha256:" + HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
