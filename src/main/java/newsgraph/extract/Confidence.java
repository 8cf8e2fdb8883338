package newsgraph.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.LineNumberReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import newsgraph.resolve.Entity;
import newsgraph.resolve.Mention;
import newsgraph.resolve.MentionKind;

/**
 * How likely a found relation is right, from how often relations of its circumstances were: the frame that fired, type and
 * factuality, and whether its ends were named. The counts in {@code confidence.txt} were measured on stories written for this
 * project by {@code newsgraph evaluate --circumstances}. They are put together as in a naive Bayes classifier, weakened
 * since circumstances depend on each other, and rare ones are drawn to the mean.
 */
public final class Confidence {

    /** As many found relations of average precision are added to each circumstance. */
    private static final double PRIOR = 6;

    private static final double WEIGHT = 0.7;
    private static final double LOWEST = 0.3;
    private static final double HIGHEST = 0.97;

    private final Map<String, double[]> counts = new HashMap<>();
    private final double mean;

    /**
     * Reads the counts.
     *
     * @throws IllegalArgumentException if a line is neither a comment nor a circumstance with two counts
     */
    Confidence(Reader file) throws IOException {
        try (LineNumberReader lines = new LineNumberReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    read(line, lines.getLineNumber());
                }
            }
        }
        double[] all = Objects.requireNonNull(counts.get("all"), "confidence.txt has no line \"all\"");
        mean = all[0] / all[1];
    }

    private static Confidence counted() {
        InputStream file =
                Objects.requireNonNull(Confidence.class.getResourceAsStream("confidence.txt"), "confidence.txt");
        try {
            return new Confidence(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read confidence.txt", e);
        }
    }

    private void read(String line, int number) {
        String[] columns = line.split("\t");
        try {
            counts.put(columns[0], new double[] {Double.parseDouble(columns[1]), Double.parseDouble(columns[2])});
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            throw new IllegalArgumentException(
                    "confidence.txt:" + number + ": \"" + line
                            + "\" is no circumstance with two counts, parted by tabs; newsgraph evaluate"
                            + " --circumstances prints them",
                    e);
        }
    }

    /** Returns the confidence, above 0 and below 1, in what {@code evidence} says: the relation of the other arguments. */
    static double of(String type, Factuality factuality, Evidence evidence, Entity source, Entity target) {
        return Holder.CONFIDENCE.of(circumstances(type, factuality, evidence, source, target));
    }

    /**
     * Returns the circumstances of a relation as {@code confidence.txt} names them: {@code type MEETS_WITH ACTUAL}, {@code frame
     * verb.meet.subject>object|with}, {@code ends NAME PRONOUN}.
     */
    public static List<String> circumstances(
            String type, Factuality factuality, Evidence evidence, Entity source, Entity target) {
        return List.of(
                "type " + type + ' ' + factuality,
                "frame " + evidence.frame(),
                "ends " + kind(source, evidence) + ' ' + kind(target, evidence));
    }

    /** By what the sentence calls an entity at best. */
    private static MentionKind kind(Entity entity, Evidence evidence) {
        MentionKind best = MentionKind.PRONOUN;
        for (Mention mention : entity.mentions()) {
            if (mention.begin() >= evidence.begin()
                    && mention.end() <= evidence.end()
                    && mention.kind().compareTo(best) < 0) {
                best = mention.kind();
            }
        }
        return best;
    }

    private double of(List<String> circumstances) {
        double prior = logit(mean);
        double sum = prior;
        for (String circumstance : circumstances) {
            double[] count = counts.getOrDefault(circumstance, new double[2]);
            sum += WEIGHT * (logit((count[0] + PRIOR * mean) / (count[1] + PRIOR)) - prior);
        }
        double confidence = 1 / (1 + Math.exp(-sum));
        return Math.round(Math.min(HIGHEST, Math.max(LOWEST, confidence)) * 100) / 100.0;
    }

    private static double logit(double share) {
        return Math.log(share / (1 - share));
    }

    private static final class Holder {
        static final Confidence CONFIDENCE = counted();
    }
}
