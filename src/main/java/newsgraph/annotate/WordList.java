package newsgraph.annotate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/** Reads the word lists beside the classes that use them; lines that begin with # are remarks. */
public final class WordList {

    private WordList() {}

    /** Returns the words of the resource {@code name} of this room, separated by white space. */
    static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        for (String line : lines(WordList.class, name)) {
            words.addAll(List.of(line.split("\\s+")));
        }
        return words;
    }

    /** Returns a map from each later word of a line of the resource {@code name} to the line's first. */
    static Map<String, String> toFirst(String name) {
        Map<String, String> map = new HashMap<>();
        for (String line : lines(WordList.class, name)) {
            String[] words = line.split("\\s+");
            for (int i = 1; i < words.length; i++) {
                map.putIfAbsent(words[i], words[0]);
            }
        }
        return map;
    }

    /**
     * Returns the words of the lines {@code group: word word} of the resource {@code name} beside {@code reader}; a group
     * may go on over several lines.
     */
    public static Set<String> group(Class<?> reader, String name, String group) {
        Set<String> words = new HashSet<>();
        String head = group + ": ";
        for (String line : lines(reader, name)) {
            if (line.startsWith(head)) {
                words.addAll(List.of(line.substring(head.length()).split("\\s+")));
            }
        }
        if (words.isEmpty()) {
            throw new IllegalArgumentException(name + " has no line \"" + head + "…\": add one");
        }
        return Set.copyOf(words);
    }

    /** Returns whether {@code word} is one of {@code words}: for hot places, where a pattern would be compiled each time. */
    public static boolean isAny(String word, String... words) {
        for (String one : words) {
            if (one.equals(word)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> lines(Class<?> reader, String name) {
        List<String> lines = new ArrayList<>();
        each(reader, name, lines::add);
        return lines;
    }

    /** Hands each line of the resource {@code name} beside {@code reader} to {@code action}. */
    static void each(Class<?> reader, String name, Consumer<String> action) {
        InputStream stream = Objects.requireNonNull(reader.getResourceAsStream(name), name);
        try (BufferedReader text = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(action);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the word list " + name, e);
        }
    }
}
