package newsgraph.extract;

/** Past forms and participles that do not end in {@code -ed}. */
final class Participles {

    private Participles() {}

    static boolean isIrregular(String word) {
        return WordClass.IRREGULAR_PAST.has(word);
    }
}
