package newsgraph.knowledge;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds phrases of several words in a sentence, the longest first. Words are compared exactly but for accents; a phrase
 * is cut into words as the annotator cuts text, so that {@code Guinea-Bissau} is found in three tokens.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseIndex<T> {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern PIECES = Pattern.compile("(?<=[-,()&/])|(?=[-,()&/])|(?='s\\b)|\\s+");

    private final Node<T> root = new Node<>();

    /** A phrase found: the index behind its last word, and what it stands for. */
    public record Match<T>(int end, List<T> values) {}

    /** Adds {@code phrase}, which stands for {@code value}, perhaps among others. */
    public void add(String phrase, T value) {
        add(
                Arrays.stream(PIECES.split(phrase.replace('’', '\'')))
                        .filter(word -> !word.isBlank())
                        .map(PhraseIndex::fold)
                        .toArray(String[]::new),
                value);
    }

    /** Adds a phrase of {@code words}, folded, which stands for {@code value}, perhaps among others. */
    public void add(String[] words, T value) {
        Node<T> node = root;
        for (String word : words) {
            node = node.next.computeIfAbsent(word, key -> new Node<>());
        }
        if (node != root && !node.values.contains(value)) {
            node.values.add(value);
        }
    }

    /**
     * Returns the longest phrase that begins at {@code start}, or null if none does.
     *
     * @param words the words of a sentence, folded by {@link #fold}
     * @param start index of a word
     */
    public @Nullable Match<T> longest(String[] words, int start) {
        Node<T> node = root;
        Match<T> found = null;
        for (int i = start; i < words.length; i++) {
            node = node.next.get(words[i]);
            if (node == null) {
                break;
            }
            if (!node.values.isEmpty()) {
                found = new Match<>(i + 1, node.values);
            }
        }
        return found;
    }

    /** Returns {@code word} without accents: {@code Séléka} becomes {@code Seleka}. */
    public static String fold(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 127) {
                return ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                        .replaceAll("")
                        .replace("ı", "i")
                        .replace("ł", "l")
                        .replace("Ł", "L")
                        .replace("ø", "o")
                        .replace("Ø", "O")
                        .replace("đ", "d")
                        .replace("Đ", "D")
                        .replace("ß", "ss")
                        .replace("æ", "ae")
                        .replace("ð", "d");
            }
        }
        return word;
    }

    private static final class Node<T> {
        final Map<String, Node<T>> next = new HashMap<>(2);
        final List<T> values = new ArrayList<>(1);
    }
}
