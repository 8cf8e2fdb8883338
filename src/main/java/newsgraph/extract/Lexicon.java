package newsgraph.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import newsgraph.extract.Frame.Condition;

/**
 * The relations that are extracted and the frames that carry them, read from {@code lexicon.txt}; the file's head
 * explains its form. A new type of relation is new lines in that file.
 */
public final class Lexicon {

    private final Map<String, RelationType> types = new LinkedHashMap<>();
    private final Map<String, List<Frame>> verbs = new HashMap<>();
    private final Map<String, List<Frame>> nouns = new HashMap<>();

    private Lexicon(String name, InputStream stream) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    read(line, name + ':' + number);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    /** Returns the lexicon that newsgraph is shipped with. */
    public static Lexicon get() {
        return Holder.LEXICON;
    }

    /**
     * Reads a lexicon.
     *
     * @param name of the file, for messages
     * @param stream its content in UTF-8; it is closed
     * @throws IllegalArgumentException if a line is no relation, frame or block; the message names file and line
     */
    public static Lexicon read(String name, InputStream stream) {
        return new Lexicon(name, stream);
    }

    /** Returns the types of relations in the order of the file. */
    public List<RelationType> types() {
        return List.copyOf(types.values());
    }

    /** Returns the names of the types whose pair is unordered. */
    public Set<String> symmetricTypes() {
        Set<String> names = new TreeSet<>();
        types.values().stream().filter(RelationType::symmetric).forEach(type -> names.add(type.name()));
        return names;
    }

    /** Returns the frames whose trigger is the verb {@code lemma}, blocking ones first. */
    List<Frame> verb(String lemma) {
        return verbs.getOrDefault(lemma, List.of());
    }

    /** Returns the frames whose trigger is the noun {@code lemma}, blocking ones first. */
    List<Frame> noun(String lemma) {
        return nouns.getOrDefault(lemma, List.of());
    }

    private void read(String line, String where) {
        List<String> words = new ArrayList<>(List.of(line.strip().split("\\s+")));
        try {
            if (words.get(0).equals("relation")) {
                RelationType type = type(words);
                types.put(type.name(), type);
            } else {
                add(frame(words));
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException | NullPointerException e) {
            throw new IllegalArgumentException(
                    where + ": cannot read \"" + line + "\": " + e.getMessage() + "; see the head of the file", e);
        }
    }

    private static RelationType type(List<String> words) {
        String target = words.stream()
                .filter(w -> w.startsWith("target="))
                .map(w -> w.substring(7))
                .findFirst()
                .orElse(null);
        Set<String> sources = words.stream()
                .filter(w -> w.startsWith("sources="))
                .findFirst()
                .map(w -> split(w.substring(8), ","))
                .orElse(Set.of());
        return new RelationType(
                words.get(1),
                words.contains("symmetric"),
                words.contains("standing"),
                words.contains("loose"),
                sources,
                target);
    }

    private Frame frame(List<String> words) {
        boolean block = words.get(0).equals("block");
        RelationType type = block
                ? null
                : Objects.requireNonNull(
                        types.get(words.get(0)), "relation " + words.get(0) + " is not declared above");
        boolean verb = words.get(1).equals("verb");
        if (!verb && !words.get(1).equals("noun")) {
            throw new IllegalArgumentException("neither verb nor noun");
        }
        Set<String> lemmas = split(words.get(2), ",");
        List<Condition> conditions = new ArrayList<>();
        int i = 3;
        boolean ends = words.get(3).equals("ends");
        if (ends) {
            i++;
        }
        for (; i < words.size() && !(i + 1 < words.size() && words.get(i + 1).matches("[>&]")); i++) {
            conditions.add(condition(words.get(i)));
        }
        List<String> source = block ? List.of() : List.of(words.get(i).split("\\|"));
        boolean pair = !block && words.get(i + 1).equals("&");
        List<String> target = block ? List.of() : List.of(words.get(i + 2).split("\\|"));
        String name =
                words.get(2).split(",")[0] + (block ? "" : '.' + words.get(i) + words.get(i + 1) + words.get(i + 2));
        return new Frame(words.get(1) + '.' + name, type, verb, lemmas, conditions, source, target, pair, ends);
    }

    private static Condition condition(String word) {
        if (word.startsWith("+")) {
            return new Condition("+", '+', Set.of(word.substring(1)));
        }
        if (word.startsWith("-")) {
            return new Condition(word.substring(1), '-', Set.of());
        }
        if (word.endsWith("!")) {
            return new Condition(word.substring(0, word.length() - 1), '!', Set.of());
        }
        String[] parts = word.split("~");
        if (parts.length != 2) {
            throw new IllegalArgumentException("no condition: " + word);
        }
        return new Condition(parts[0], '~', split(parts[1], ","));
    }

    private static Set<String> split(String list, String by) {
        return new TreeSet<>(Arrays.asList(list.split(by)));
    }

    private void add(Frame frame) {
        Map<String, List<Frame>> map = frame.verb() ? verbs : nouns;
        for (String lemma : frame.lemmas()) {
            List<Frame> frames = map.computeIfAbsent(lemma, key -> new ArrayList<>());
            frames.add(frame.relation() == null ? 0 : frames.size(), frame);
        }
    }

    private static final class Holder {
        static final Lexicon LEXICON = read(
                "lexicon.txt", Objects.requireNonNull(Lexicon.class.getResourceAsStream("lexicon.txt"), "lexicon.txt"));
    }
}
