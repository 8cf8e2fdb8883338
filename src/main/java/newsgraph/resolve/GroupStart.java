package newsgraph.resolve;

import java.util.Set;
import newsgraph.annotate.WordList;

/** Finds where a group for people begins, from its noun or name to the left. */
final class GroupStart {

    private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their", "our", "my");

    private final Text text;
    private final NamePlaces names;

    GroupStart(Text text, NamePlaces names) {
        this.text = text;
        this.names = names;
    }

    /** Goes left over modifiers, coordinated owners and a determiner; not below {@code floor}. */
    int before(int noun, int floor) {
        int i = noun;
        boolean list = false;
        while (i > floor) {
            int j = i - 1;
            String word = text.word(j);
            boolean owner = names.isOtherAt(j);
            boolean modifier = switch (text.tag(j)) {
                case "ADJ", "NOUN", "PROPN", "NUM" -> names.at(j) == null || owner;
                default -> owner;
            };
            boolean possessive = (word.equals("'s") || word.equals("'"))
                    && j > floor
                    && text.tag(j).equals("PART");
            boolean hyphen = word.equals("-") && j > floor && j + 1 < text.size();
            // "Zambia, South African President Mbeki": a comma joins owners only in a list that ends in "and".
            boolean and = (word.equals("and") || word.equals(",") && list)
                    && j > floor
                    && names.isOtherAt(j - 1)
                    && names.isStart(i)
                    && names.isOtherAt(i);
            boolean participle = text.tag(j).equals("VERB")
                    && (word.endsWith("ing") || word.endsWith("ed"))
                    && j > floor
                    && (text.tag(j - 1).equals("DET")
                            || text.tag(j - 1).equals("ADV")
                            || text.word(j - 1).equals("'s"));
            boolean adjectives = word.equals("and")
                    && j > floor
                    && text.tag(j - 1).equals("ADJ")
                    && WordList.isAny(text.tag(i), "NOUN", "ADJ")
                    && names.at(j - 1) == null;
            if (!modifier && !possessive && !hyphen && !and && !participle && !adjectives) {
                break;
            }
            list |= and;
            i = j;
            if (text.tag(j).equals("NUM") && j > floor && text.tag(j - 1).equals("NOUN")) {
                break;
            }
        }
        while (i < noun
                && (text.word(i).equals("-")
                        || text.word(i).equals("and")
                        || text.word(i).equals(",")
                        || text.word(i).equals("'s"))) {
            i++;
        }
        boolean determiner = i > floor && (text.tag(i - 1).equals("DET") || POSSESSIVES.contains(text.word(i - 1)));
        return determiner ? i - 1 : i;
    }

    /** Whether {@code lower} is a possessive pronoun. */
    static boolean isPossessive(String lower) {
        return POSSESSIVES.contains(lower);
    }
}
