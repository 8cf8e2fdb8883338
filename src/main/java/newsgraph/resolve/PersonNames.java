package newsgraph.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import newsgraph.annotate.WordList;
import newsgraph.knowledge.PhraseIndex;

/** What the words of a person's name tell: their plain form, small words within, whose short form it is, the gender. */
final class PersonNames {

    private static final Set<String> MALE = WordList.group(PersonNames.class, "genders.txt", "male");
    private static final Set<String> FEMALE = WordList.group(PersonNames.class, "genders.txt", "female");
    private static final Set<String> PARTICLES = WordList.group(PersonNames.class, "names.txt", "particle");

    private PersonNames() {}

    /** Returns the words of a name in small letters, without accents, hyphens, full stops and a possessive. */
    static List<String> words(String shown) {
        String plain = PhraseIndex.fold(shown)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[’']s?\\b", "")
                .replace('.', ' ');
        return List.of(plain.strip().split("[\\s\\-]+"));
    }

    /** Whether {@code shorter} leaves out or abbreviates words of {@code longer}: {@code H. R. McMaster}. */
    static boolean isShortFor(List<String> shorter, List<String> longer) {
        if (!shorter.get(shorter.size() - 1).equals(longer.get(longer.size() - 1)) || shorter.size() > longer.size()) {
            return false;
        }
        int j = 0;
        for (String word : shorter) {
            while (j < longer.size()
                    && !longer.get(j).equals(word)
                    && !(word.length() == 1 && longer.get(j).startsWith(word))
                    && !(longer.get(j).length() == 1 && word.startsWith(longer.get(j)))) {
                j++;
            }
            if (j++ == longer.size()) {
                return false;
            }
        }
        return true;
    }

    /** Whether {@code lower} may stand within a person's name in small letters: {@code bin}, {@code van}. */
    static boolean isParticle(String lower) {
        return PARTICLES.contains(lower);
    }

    /** Whether the word at {@code i}, behind the beginning of a person's name, is part of it. */
    static boolean goesOn(Text text, int i) {
        return text.isCapital(i) || isParticle(text.word(i)) && text.isCapital(i + 1);
    }

    /** Returns the gender that a form of address or an office tells, empty if none. */
    static String gender(String honorific) {
        return MALE.contains(honorific) ? "m" : FEMALE.contains(honorific) ? "f" : "";
    }
}
