package newsgraph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

    private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their", "our", "my");
    private static final Set<String> NO_OWNERS =
            Set.of("state", "affairs", "defence", "defense", "justice", "police", "mission", "intelligence");
    private static final int LONGEST_TITLE = 14;

    private final Text text;
    private final List<NameSpan> names;
    private final @Nullable NameSpan[] nameAt;

    PeopleGroups(Text text, List<NameSpan> names) {
        this.text = text;
        this.names = names;
        nameAt = new NameSpan[text.size()];
        for (NameSpan name : names) {
            for (int i = name.first(); i < name.end(); i++) {
                nameAt[i] = name;
            }
        }
    }

    /** Returns the groups in order, without overlap. */
    List<PeopleGroup> read() {
        List<PeopleGroup> groups = new ArrayList<>();
        int floor = 0;
        for (int i = 0; i < text.size(); i++) {
            NameSpan name = nameAt[i];
            PeopleGroup group = null;
            if (name != null && name.kind() == Known.Kind.PERSON && name.first() == i) {
                group = new PeopleGroup(left(i, floor), name.end(), name.end() - 1, name, List.of(), "", "", "", true);
            } else if (name == null && isHead(i)) {
                group = nominal(i, floor);
            }
            if (group != null) {
                groups.add(group);
                floor = group.end();
                i = group.end() - 1;
            }
        }
        return apposed(groups);
    }

    private boolean isHead(int i) {
        String tag = text.tag(i);
        boolean noun = tag.equals("NOUN") || tag.equals("PROPN") || text.isCapital(i) && i > 0;
        if (!Offices.isPeople(text.word(i)) && !Offices.isTitle(text.word(i))
                || !noun && !text.word(i).endsWith(".")) {
            return false;
        }
        boolean owns = text.word(i + 1).equals("'s") && nameAtOrNull(i) == null && !Offices.isTitle(text.word(i));
        if (leadsToPeople(owns ? i + 2 : i + 1)) {
            return false;
        }
        boolean compound = (text.tag(i + 1).equals("NOUN") || text.tag(i + 1).equals("PROPN"))
                && !isPersonAt(i + 1)
                && nameAt[Math.min(i + 1, text.size() - 1)] == null;
        boolean possessor = text.word(i + 1).equals("'s") || text.word(i + 1).equals("'");
        return !compound || possessor || endOfTitle(i) > 0;
    }

    /** {@code deputy foreign minister}: the last of several nouns for people is the head. */
    private boolean leadsToPeople(int i) {
        int j = i;
        while (nameAtOrNull(j) == null
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

    private boolean isPersonAt(int i) {
        return i < text.size() && nameAt[i] != null && nameAt[i].kind() == Known.Kind.PERSON;
    }

    /** Returns the index behind a title that begins with the noun at {@code i} and leads to a name, 0 if it leads to none. */
    private int endOfTitle(int i) {
        for (int j = i + 1; j < text.size() && j <= i + LONGEST_TITLE; j++) {
            if (isPersonAt(j)) {
                return j;
            }
            String tag = text.tag(j);
            boolean goesOn = text.isCapital(j)
                    || tag.equals("NOUN") && Offices.isPeople(text.word(j))
                    || nameAt[j] != null
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
        int first = left(noun, floor);
        List<NameSpan> owners = new ArrayList<>(inside(first, noun));
        int titleEnd = endOfTitle(noun);
        NameSpan person = null;
        int end = noun + 1;
        if (titleEnd > 0) {
            person = nameAt[titleEnd];
            owners.addAll(inside(noun, titleEnd));
            end = person == null ? titleEnd : person.end();
        } else {
            end = owners(noun + 1, owners);
        }
        int head = person == null ? noun : person.end() - 1;
        int titleTo = person == null ? end : titleEnd;
        String ownerWord = POSSESSIVES.contains(text.word(first)) ? text.word(first) : "";
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

    /** Goes left over modifiers, coordinated owners and a determiner; not below {@code floor}. */
    private int left(int noun, int floor) {
        int i = noun;
        while (i > floor) {
            int j = i - 1;
            String word = text.word(j);
            boolean owner = nameAt[j] != null && nameAt[j].kind() != Known.Kind.PERSON;
            boolean modifier = switch (text.tag(j)) {
                case "ADJ", "NOUN", "PROPN", "NUM" -> nameAt[j] == null || owner;
                default -> owner;
            };
            boolean possessive = (word.equals("'s") || word.equals("'"))
                    && j > floor
                    && text.tag(j).equals("PART");
            boolean hyphen = word.equals("-") && j > floor && j + 1 < text.size();
            boolean and = (word.equals("and") || word.equals(","))
                    && j > floor
                    && nameAt[j - 1] != null
                    && nameAt[j - 1].kind() != Known.Kind.PERSON
                    && nameAt[i] != null
                    && nameAt[i].first() == i
                    && nameAt[i].kind() != Known.Kind.PERSON;
            boolean participle = text.tag(j).equals("VERB")
                    && (word.endsWith("ing") || word.endsWith("ed"))
                    && j > floor
                    && (text.tag(j - 1).equals("DET")
                            || text.tag(j - 1).equals("ADV")
                            || text.word(j - 1).equals("'s"));
            boolean adjectives = word.equals("and")
                    && j > floor
                    && text.tag(j - 1).equals("ADJ")
                    && text.tag(i).matches("NOUN|ADJ")
                    && nameAt[j - 1] == null;
            if (!modifier && !possessive && !hyphen && !and && !participle && !adjectives) {
                break;
            }
            i = j;
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

    private List<NameSpan> inside(int from, int to) {
        return names.stream()
                .filter(n -> n.first() >= from && n.end() <= to && isOwner(n))
                .toList();
    }

    private static boolean isOwner(NameSpan name) {
        boolean place = name.kind() == Known.Kind.PLACE
                && name.known() != null
                && name.known().id() != null;
        return place || name.isCountry() || name.kind() == Known.Kind.ORGANIZATION || name.kind() == Known.Kind.CAPITAL;
    }

    /** Reads {@code of | from | for} and owners behind a noun; returns the index behind them. */
    private int owners(int from, List<NameSpan> owners) {
        int i = from;
        int end = from;
        if (!text.word(i).equals("of")
                && !text.word(i).equals("from")
                && !(text.word(i).equals("for") || text.word(i).equals("to"))) {
            return from;
        }
        i++;
        while (i < text.size() && i < from + 30) {
            while (text.tag(i).equals("DET")
                    || text.tag(i).equals("ADJ") && nameAtOrNull(i) == null
                    || text.word(i).equals("neighboring")
                    || text.word(i).equals("neighbouring")) {
                i++;
            }
            NameSpan name = nameAtOrNull(i);
            if (name == null
                    && owners.isEmpty()
                    && Offices.isPeople(text.word(text.tag(i).equals("NUM") ? i + 1 : i))) {
                return owners(text.tag(i).equals("NUM") ? i + 2 : i + 1, owners);
            }
            if (name == null || !isOwner(name)) {
                return state(from) ? from + 2 : end;
            }
            boolean attributive = text.tag(name.end()).equals("NOUN") && !Offices.isPeople(text.word(name.end()));
            if (attributive && NO_OWNERS.contains(text.word(name.end()))
                    || name.kind() == Known.Kind.DEMONYM
                            && text.tag(name.end()).equals("NOUN")
                            && !Offices.isPeople(text.word(name.end()))) {
                return end;
            }
            owners.add(name);
            i = name.end();
            if (Offices.isPeople(text.word(i))) {
                i++;
            }
            end = i;
            boolean more = text.word(i).equals(",")
                    || text.word(i).equals("and")
                    || text.word(i).equals("or");
            if (!more) {
                return end;
            }
            i++;
            if (text.word(i).equals("and")) {
                i++;
            }
            if (text.word(i).equals("a") || text.word(i).equals("an")) {
                return end;
            }
        }
        return end;
    }

    /** {@code secretary of state}, {@code minister of defence}: part of the office, no owner. */
    private boolean state(int from) {
        return text.word(from).equals("of")
                && NO_OWNERS.contains(text.word(from + 1))
                && text.tag(from + 1).matches("NOUN|PROPN");
    }

    private @Nullable NameSpan nameAtOrNull(int i) {
        return i >= 0 && i < text.size() ? nameAt[i] : null;
    }

    private String title(int first, int noun, int to) {
        int from = noun;
        while (from > first
                && nameAt[from - 1] == null
                && !text.word(from - 1).equals("'s")
                && !text.tag(from - 1).equals("DET")
                && !POSSESSIVES.contains(text.word(from - 1))) {
            from--;
        }
        int end = noun + 1;
        while (end < to
                && nameAtOrNull(end) == null
                && !(text.word(end).equals("of") && nameAtOrNull(end + 1) != null)
                && !(text.word(end).equals("of") && nameAtOrNull(end + 2) != null)) {
            end++;
        }
        return text.shown(from, Math.max(noun + 1, end));
    }

    /** Joins {@code Wang Yi , China's foreign minister ,} and {@code China's foreign minister , Wang Yi ,}. */
    private List<PeopleGroup> apposed(List<PeopleGroup> groups) {
        List<PeopleGroup> joined = new ArrayList<>();
        for (int g = 0; g < groups.size(); g++) {
            PeopleGroup a = groups.get(g);
            PeopleGroup b = g + 1 < groups.size() ? groups.get(g + 1) : null;
            PeopleGroup c = g + 2 < groups.size() ? groups.get(g + 2) : null;
            boolean next = b != null
                    && c != null
                    && !a.title().isEmpty()
                    && c.person() != null
                    && c.noun().isEmpty()
                    && text.word(b.end()).equals(",")
                    && c.first() == b.end() + 1
                    && apposes(b, c);
            if (b != null && !next && text.word(a.end()).equals(",") && b.first() == a.end() + 1 && apposes(a, b)) {
                joined.add(join(a, b));
                g++;
            } else {
                joined.add(a);
            }
        }
        return joined;
    }

    private boolean apposes(PeopleGroup a, PeopleGroup b) {
        String behind = text.word(b.end());
        boolean closed = behind.isEmpty()
                || behind.equals(",")
                || behind.equals(".")
                || behind.equals(")")
                || behind.equals("\"")
                || behind.equals("who")
                || behind.equals(";")
                || behind.equals("-");
        boolean bareName = a.person() != null
                && b.person() == null
                && !b.isMany()
                && (b.definite()
                        || text.word(b.first()).equals("a")
                        || text.word(b.first()).equals("an")
                        || !b.owners().isEmpty()
                        || text.word(b.first()).equals("former"));
        boolean titled = b.noun().isEmpty()
                || b.owners().isEmpty() && b.title().split(" ").length < 3 && text.isCapital(b.first()) && closed;
        boolean bareOffice = a.person() == null && b.person() != null && titled && !a.isMany() && a.definite();
        boolean list = behind.equals(",") && text.word(b.end() + 1).equals("and") && isPersonAt(b.end() + 2);
        return (bareName && (closed || text.tag(b.end()).equals("VERB"))
                        || bareOffice
                                && (closed
                                        || text.tag(b.end()).equals("VERB")
                                        || text.tag(b.end()).equals("ADP")
                                        || text.tag(b.end()).equals("AUX")))
                && !list;
    }

    private PeopleGroup join(PeopleGroup a, PeopleGroup b) {
        PeopleGroup named = a.person() != null ? a : b;
        PeopleGroup office = a.person() != null ? b : a;
        List<NameSpan> owners = named.owners().isEmpty() ? office.owners() : named.owners();
        String title = named.title().isEmpty() ? office.title() : named.title();
        String noun = named.noun().isEmpty() ? office.noun() : named.noun();
        String ownerWord = named.ownerWord().isEmpty() ? office.ownerWord() : named.ownerWord();
        boolean comma = text.word(b.end()).equals(",")
                && (a.person() != null || text.tag(b.end() + 1).matches("VERB|AUX|ADV"));
        int end = comma ? b.end() + 1 : b.end();
        return new PeopleGroup(a.first(), end, named.head(), named.person(), owners, ownerWord, title, noun, true);
    }
}
