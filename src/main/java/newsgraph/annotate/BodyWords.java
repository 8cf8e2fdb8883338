package newsgraph.annotate;

import java.util.Set;

/** Head nouns of names of organisations: {@code Ministry}, {@code Bank}, {@code Inc}. */
public final class BodyWords {

    private static final Set<String> WORDS = WordList.words("orgwords.txt");

    private BodyWords() {}

    /** Returns whether {@code lower}, a word in small letters, may end or begin the name of an organisation. */
    public static boolean contains(String lower) {
        return WORDS.contains(lower);
    }
}
