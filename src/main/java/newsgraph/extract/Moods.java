package newsgraph.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The words of {@code moods.txt}: how a governing word bears on whether an event happens. */
final class Moods {

    /** The classes of governing words, as {@code moods.txt} explains them. */
    enum Mood {
        PLAN,
        WISH,
        REFUSE,
        PASS,
        SAY,
        DENY,
        LIFT,
        LET,
        STAND,
        ANNOUNCE,
        AWAIT
    }

    private final Map<String, Set<Mood>> classes = new HashMap<>();

    private Moods() {
        InputStream stream = Objects.requireNonNull(Moods.class.getResourceAsStream("moods.txt"), "moods.txt");
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read moods.txt", e);
        }
    }

    static Moods get() {
        return Holder.MOODS;
    }

    private void add(String line) {
        List<String> words = List.of(line.split("\\s+"));
        Mood mood = Mood.valueOf(words.get(0).toUpperCase(Locale.ROOT));
        for (String word : words.subList(2, words.size())) {
            classes.computeIfAbsent(words.get(1) + ' ' + word.replace('_', ' '), key -> EnumSet.noneOf(Mood.class))
                    .add(mood);
        }
    }

    /** Returns whether {@code word}, a lemma used as {@code part} of speech, is of class {@code mood}. */
    boolean is(String part, String word, Mood mood) {
        return classes.getOrDefault(part + ' ' + word, Set.of()).contains(mood);
    }

    /** Returns whether {@code word}, a lemma used as {@code part} of speech, decides on whether what it governs happens. */
    boolean governs(String part, String word) {
        return is(part, word, Mood.PLAN)
                || is(part, word, Mood.WISH)
                || is(part, word, Mood.REFUSE)
                || is(part, word, Mood.PASS);
    }

    /** Returns {@code lemma} with {@code particle} if the file knows the two as one, else {@code lemma}. */
    String verb(String lemma, String particle) {
        String phrase = lemma + ' ' + particle;
        return classes.containsKey("verb " + phrase) ? phrase : lemma;
    }

    /** Returns whether a verb may govern a clause of its own. */
    boolean embeds(String lemma) {
        Set<Mood> moods = classes.getOrDefault("verb " + lemma, Set.of());
        return moods.contains(Mood.SAY)
                || moods.contains(Mood.DENY)
                || moods.contains(Mood.WISH)
                || moods.contains(Mood.PLAN);
    }

    private static final class Holder {
        static final Moods MOODS = new Moods();
    }
}
