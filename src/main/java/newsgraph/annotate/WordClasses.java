package newsgraph.annotate;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Classes of words that stand in like company, coarse to fine: surnames of one region, towns, parties, verbs of saying.
 * They tell the name model about words that its corpus does not have. The list names its source.
 */
final class WordClasses {

    /** The class of a word that the list does not have. */
    static final WordClass NONE = new WordClass("?", "?", "?");

    private static final int WORDS = 200_000;

    /** The classes of a word, from the one of few classes to the one of many. */
    record WordClass(String coarse, String middle, String fine) {}

    private final Map<String, WordClass> classes = new HashMap<>(2 * WORDS);

    private WordClasses() {
        WordList.each(WordClasses.class, "wordclasses.txt", line -> {
            String[] head = line.split(" ", 4);
            WordClass shared = new WordClass(head[0], head[1], head[2]);
            String words = head[3];
            int begin = 0;
            for (int end = words.indexOf(' '); end >= 0; end = words.indexOf(' ', begin)) {
                classes.put(words.substring(begin, end), shared);
                begin = end + 1;
            }
            classes.put(words.substring(begin), shared);
        });
    }

    static WordClasses get() {
        return Holder.CLASSES;
    }

    /** Returns the classes of the word that is {@code lower} in small letters and {@code folded} without accents. */
    WordClass of(String lower, String folded) {
        WordClass found = classes.get(lower);
        return found != null ? found : classes.getOrDefault(folded.toLowerCase(Locale.ROOT), NONE);
    }

    private static final class Holder {
        static final WordClasses CLASSES = new WordClasses();
    }
}
