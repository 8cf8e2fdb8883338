package newsgraph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsgraph.annotate.BodyWords;
import newsgraph.annotate.WordList;

/** Finds where a text defines an acronym: {@code Volta Ferry Board (VFB)}. */
final class Definitions {

    private static final Set<String> LINKS = WordList.group(Definitions.class, "names.txt", "link");
    private static final int MAX_WORDS = 14;

    private Definitions() {}

    /** A body and the acronym in brackets behind it, as spans of one sentence. */
    record Definition(NameSpan full, NameSpan acronym) {}

    /**
     * Returns the definitions of {@code text} that name bodies: the model took one of the two for one ({@code proposed}), or
     * a word of the full name is a kind of body.
     */
    static List<Definition> in(Text text, List<NameSpan> proposed) {
        List<Definition> found = new ArrayList<>();
        for (int open = 2; open + 2 < text.size(); open++) {
            if (text.word(open).equals("(") && text.word(open + 2).equals(")") && isAcronym(text, open + 1)) {
                int first = start(text, open);
                NameSpan full = new NameSpan(Math.max(0, first), open, Known.Kind.ORGANIZATION, null);
                NameSpan acronym = new NameSpan(open + 1, open + 2, Known.Kind.ORGANIZATION, null);
                if (first >= 0 && isBody(text, full, acronym, proposed)) {
                    found.add(new Definition(full, acronym));
                }
            }
        }
        return found;
    }

    private static boolean isAcronym(Text text, int i) {
        String token = text.tokens.get(i).text();
        long capitals = token.chars().filter(Character::isUpperCase).count();
        return token.length() >= 3 && token.length() < 9 && capitals >= token.length() - 1;
    }

    /** Returns where the capital words before {@code open} begin whose initials are the acronym's letters; -1 if none do. */
    private static int start(Text text, int open) {
        String acronym = text.tokens.get(open + 1).text();
        int letter = acronym.length() - 1;
        if (Character.isLowerCase(acronym.charAt(letter))) {
            letter--;
        }
        int i = open - 1;
        int missed = 0;
        while (i >= 0 && open - i <= MAX_WORDS && letter >= 0) {
            if (text.isCapital(i)) {
                char initial = text.folded[i].charAt(0);
                if (initial == acronym.charAt(letter)) {
                    letter--;
                } else {
                    missed++;
                }
                if (letter < 0) {
                    return missed <= 1 ? i : -1;
                }
            } else if (!LINKS.contains(text.word(i)) && !text.word(i).equals("-")) {
                return -1;
            }
            i--;
        }
        return -1;
    }

    private static boolean isBody(Text text, NameSpan full, NameSpan acronym, List<NameSpan> proposed) {
        if (Offices.isTitle(text.word(full.end() - 1))) {
            return false;
        }
        for (int i = full.first(); i < full.end(); i++) {
            if (BodyWords.contains(text.word(i))) {
                return true;
            }
        }
        return proposed.stream()
                .anyMatch(p -> p.kind() == Known.Kind.ORGANIZATION && (p.overlaps(full) || p.overlaps(acronym)));
    }
}
