package newsgraph.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The closed classes of words in {@code words.txt} that the grammar asks for. */
enum WordClass {
    /** Words of time, which head groups that tell when. */
    TIME,
    /** Two words that are one preposition. */
    COMPOUND_PREPOSITION,
    /** Words that open a clause. */
    SUBORDINATOR,
    /** Verbs whose object is the subject of the infinitive behind it: urge Kim to meet. */
    OBJECT_CONTROL,
    /** Past forms and participles that do not end in -ed. */
    IRREGULAR_PAST,
    /** Nouns that hand their place to the noun behind "of": a round of talks. */
    AMOUNT,
    /** Prepositions behind which the verb's subject takes part in the noun: met on a visit. */
    OCCASION,
    /** Verbs behind which an infinitive is an aim: flew to meet. */
    MOTION,
    /** Prepositions that tie a verb to its object: called for talks. */
    COMPLEMENT,
    /** Modal verbs and their contractions. */
    MODAL,
    /** Nouns that tell what the body is whose name stands behind them: the carrier Belavia. */
    BODY,
    /** Nouns for people who travel under a leader: a delegation led by Kim. */
    LED,
    /** What the leader of a delegation does. */
    LEADING,
    /** Words that tell how many of the group behind "of": two of its directors. */
    SOME,
    /** What is said of talks and visits that take place; "talks are useless" tells of none. */
    HELD;

    boolean has(String word) {
        return Holder.WORDS.getOrDefault(this, Set.of()).contains(word);
    }

    private static Map<WordClass, Set<String>> read() {
        Map<WordClass, Set<String>> classes = new EnumMap<>(WordClass.class);
        InputStream stream = Objects.requireNonNull(WordClass.class.getResourceAsStream("words.txt"), "words.txt");
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> add(line, classes));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read words.txt", e);
        }
        return classes;
    }

    private static void add(String line, Map<WordClass, Set<String>> classes) {
        List<String> words = List.of(line.split("\\s+"));
        WordClass name = valueOf(words.get(0).toUpperCase(Locale.ROOT));
        Set<String> members = classes.computeIfAbsent(name, key -> new HashSet<>());
        words.stream().skip(1).map(word -> word.replace('_', ' ')).forEach(members::add);
    }

    private static final class Holder {
        static final Map<WordClass, Set<String>> WORDS = read();
    }
}
