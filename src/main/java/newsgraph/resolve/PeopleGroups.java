package newsgraph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsgraph.annotate.WordList;

/**
 * Reads the noun groups for people in a sentence whose names are decided.
 *
 * <pre>
 *     group   = [determiner | possessive] modifier* noun [of owners] [name] | name
 *     group   = group "," group        where one has the name and the other the office
 *     owners  = owner (("," | and) owner)*
 *     owner   = [the] country | body
 * </pre>
 */
final class PeopleGroups {

    private static final int LONGEST_TITLE = 14;

    /** What acts for whoever leads it: {@code the Trump administration}. */
    private static final Set<String> STAFFS = WordList.group(PeopleGroups.class, "descriptions.txt", "staff");

    private static final Set<String> CALENDAR = WordList.group(PeopleGroups.class, "descriptions.txt", "day");

    private final Text text;
    private final NamePlaces names;
    private final GroupStart start;
    private final GroupOwners ownersBehind;

    PeopleGroups(Text text, List<NameSpan> names) {
        this.text = text;
        this.names = new NamePlaces(text, names);
        start = new GroupStart(text, this.names);
        ownersBehind = new GroupOwners(text, this.names);
    }

    /** Returns the groups in order, without overlap. */
    List<PeopleGroup> read() {
        List<PeopleGroup> groups = new ArrayList<>();
        int floor = 0;
        for (int i = 0; i < text.size(); i++) {
            NameSpan name = names.at(i);
            PeopleGroup group = null;
            if (name != null && name.kind() == Known.Kind.PERSON && name.first() == i) {
                int end = STAFFS.contains(text.word(name.end())) ? name.end() + 1 : name.end();
                group = new PeopleGroup(start.before(i, floor), end, name.end() - 1, name, List.of(), "", "", "", true);
            } else if (name == null && isHead(i)) {
                group = nominal(i, floor);
            }
            if (group != null) {
                groups.add(group);
                floor = group.end();
                i = group.end() - 1;
            }
        }
        return new Apposition(text, names).joined(groups);
    }

    private boolean isHead(int i) {
        String tag = text.tag(i);
        boolean noun = tag.equals("NOUN") || tag.equals("PROPN") || text.isCapital(i) && i > 0;
        if (!Offices.isPeople(text.word(i)) && !Offices.isTitle(text.word(i))
                || !noun && !text.word(i).endsWith(".")) {
            return false;
        }
        boolean owns = text.word(i + 1).equals("'s") && names.at(i) == null && !Offices.isTitle(text.word(i));
        if (leadsToPeople(owns ? i + 2 : i + 1)) {
            return false;
        }
        boolean compound = (text.tag(i + 1).equals("NOUN") || text.tag(i + 1).equals("PROPN"))
                && !names.isPersonAt(i + 1)
                && !CALENDAR.contains(text.word(i + 1))
                && names.at(Math.min(i + 1, text.size() - 1)) == null;
        boolean possessor = text.word(i + 1).equals("'s") || text.word(i + 1).equals("'");
        return !compound || possessor || endOfTitle(i) > 0;
    }

    /** {@code deputy foreign minister}: the last of several nouns for people is the head. */
    private boolean leadsToPeople(int i) {
        int j = i;
        while (names.at(j) == null
                && j < i + 3
                && (text.tag(j).equals("ADJ")
                        || text.tag(j).equals("NOUN")
                        || text.tag(j).equals("PROPN"))) {
            if (Offices.isPeople(text.word(j))) {
                return true;
            }
            j++;
        }
        return false;
    }

    /** Returns the index behind a title that begins with the noun at {@code i} and leads to a name, 0 if it leads to none. */
    private int endOfTitle(int i) {
        for (int j = i + 1; j < text.size() && j <= i + LONGEST_TITLE; j++) {
            if (names.isPersonAt(j)) {
                return isOwnTitle(i, j) ? j : 0;
            }
            String tag = text.tag(j);
            boolean goesOn = text.isCapital(j)
                    || tag.equals("NOUN") && Offices.isPeople(text.word(j))
                    || names.at(j) != null
                    || switch (text.word(j)) {
                        case "of",
                                "for",
                                "and",
                                "the",
                                "-",
                                "to",
                                "state",
                                "foreign",
                                "affairs",
                                "designate",
                                "elect",
                                "'s",
                                "general" -> true;
                        default -> false;
                    };
            if (!goesOn) {
                return 0;
            }
        }
        return 0;
    }

    private PeopleGroup nominal(int noun, int floor) {
        int first = start.before(noun, floor);
        List<NameSpan> owners = new ArrayList<>(names.owners(first, noun));
        int titleEnd = endOfTitle(noun);
        NameSpan person = null;
        int end = noun + 1;
        if (titleEnd > 0) {
            person = names.at(titleEnd);
            owners.addAll(names.owners(noun, titleEnd));
            end = person == null ? titleEnd : person.end();
        } else {
            end = ownersBehind.read(noun + 1, owners);
        }
        int head = person == null ? noun : person.end() - 1;
        int titleTo = person == null ? end : titleEnd;
        String ownerWord = GroupStart.isPossessive(text.word(first)) ? text.word(first) : "";
        boolean definite = text.word(first).equals("the")
                || !ownerWord.isEmpty()
                || !owners.isEmpty()
                        && !text.word(first).equals("a")
                        && !text.word(first).equals("an")
                || text.isCapital(noun);
        return new PeopleGroup(
                first,
                end,
                head,
                person,
                List.copyOf(owners),
                ownerWord,
                title(first, noun, titleTo),
                text.word(noun),
                definite);
    }

    /** {@code minister for trade Ann Lee} is one person, {@code spokesman for President Lee} are two. */
    private boolean isOwnTitle(int noun, int person) {
        for (int j = person - 1; j > noun; j--) {
            boolean preposition = text.word(j).equals("of")
                    || text.word(j).equals("for")
                    || text.word(j).equals("to");
            if (preposition) {
                boolean bare = j == person - 1;
                boolean another = person - j == 2 && Offices.isTitle(text.word(person - 1));
                return !bare && !another;
            }
        }
        return true;
    }

    private String title(int first, int noun, int to) {
        int from = noun;
        while (from > first
                && names.at(from - 1) == null
                && !text.word(from - 1).equals("'s")
                && !text.tag(from - 1).equals("DET")
                && !GroupStart.isPossessive(text.word(from - 1))) {
            from--;
        }
        int end = noun + 1;
        while (end < to
                && names.at(end) == null
                && !(text.word(end).equals("of") && names.at(end + 1) != null)
                && !(text.word(end).equals("of") && text.word(end + 1).equals("the") && names.at(end + 2) != null)) {
            end++;
        }
        return text.shown(from, Math.max(noun + 1, end));
    }
}
