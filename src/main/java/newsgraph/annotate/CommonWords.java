package newsgraph.annotate;

import java.util.Set;

/** Words that running text writes in small letters, so that a capital alone does not make them names. */
public final class CommonWords {

    private static final Set<String> WORDS = WordList.words("commonwords.txt");
    private static final Set<String> CAPITAL = WordList.group(CommonWords.class, "calendar.txt", "word");

    private CommonWords() {}

    /** Returns whether {@code lower}, a word in small letters, is one in any of its forms, or a month or day. */
    public static boolean contains(String lower) {
        return WORDS.contains(lower)
                || CAPITAL.contains(lower)
                || WORDS.contains(Lemmatizer.verb(lower))
                || WORDS.contains(Lemmatizer.noun(lower));
    }

    /** Returns whether {@code lower} is a month, a day or a feast. */
    public static boolean isCalendar(String lower) {
        return CAPITAL.contains(lower);
    }
}
