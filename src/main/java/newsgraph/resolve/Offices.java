package newsgraph.resolve;

import java.util.Set;
import newsgraph.annotate.WordList;

/** Words for people by their office: {@code minister}, {@code officials}, {@code delegation}. */
final class Offices {

    private static final Set<String> HONORIFICS = WordList.group(Offices.class, "offices.txt", "honorific");
    private static final Set<String> RANKS = WordList.group(Offices.class, "offices.txt", "rank");
    private static final Set<String> OFFICES = WordList.group(Offices.class, "offices.txt", "office");
    private static final Set<String> GROUPS = WordList.group(Offices.class, "offices.txt", "group");

    private Offices() {}

    /** Returns whether {@code lower}, a word or abbreviation in small letters, may end a title before a name. */
    static boolean isTitle(String lower) {
        return HONORIFICS.contains(lower) || RANKS.contains(lower) || OFFICES.contains(lower);
    }

    static boolean isHonorific(String lower) {
        return HONORIFICS.contains(lower);
    }

    static boolean isOffice(String lower) {
        return OFFICES.contains(lower) || RANKS.contains(lower);
    }

    /** Returns whether the noun {@code lower}, in either number, is people who act for a country or a body. */
    static boolean isPeople(String lower) {
        return OFFICES.contains(singular(lower)) || GROUPS.contains(singular(lower));
    }

    /** Returns whether {@code lower} means several: a plural or a group. */
    static boolean isMany(String lower) {
        return !singular(lower).equals(lower) || GROUPS.contains(lower) && !OFFICES.contains(lower);
    }

    /** Returns the singular of {@code lower}, by rule. */
    static String singular(String lower) {
        if (OFFICES.contains(lower) || GROUPS.contains(lower)) {
            return lower;
        }
        if (lower.endsWith("men")) {
            return lower.substring(0, lower.length() - 2) + "an";
        }
        if (lower.endsWith("ies")) {
            return lower.substring(0, lower.length() - 3) + 'y';
        }
        return lower.endsWith("s") && !lower.endsWith("ss") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
