package newsgraph.resolve;

import java.util.List;
import java.util.Set;
import newsgraph.annotate.WordList;

/**
 * Reads for whom people act behind their noun: {@code officials from China and the United States}.
 *
 * <pre>
 *     owners  = (of | from | for | to) owner (("," | and | or) owner)*
 *     owner   = [the] (country | body) [people]
 * </pre>
 */
final class GroupOwners {

    private static final Set<String> NO_OWNERS =
            Set.of("state", "affairs", "defence", "defense", "justice", "police", "mission", "intelligence");

    /** Who goes "to" a country goes there, and does not act for it. */
    private static final Set<String> TRAVELLERS = WordList.group(GroupOwners.class, "descriptions.txt", "traveller");

    private final Text text;
    private final NamePlaces names;

    GroupOwners(Text text, NamePlaces names) {
        this.text = text;
        this.names = names;
    }

    /** Reads {@code of | from | for} and owners behind a noun; returns the index behind them, {@code from} if there are none. */
    int read(int from, List<NameSpan> owners) {
        int i = from;
        int end = from;
        if (!text.word(i).equals("of")
                && !text.word(i).equals("from")
                && !text.word(i).equals("for")
                && !(text.word(i).equals("to") && !TRAVELLERS.contains(text.word(i - 1)))) {
            return from;
        }
        i++;
        while (i < text.size() && i < from + 30) {
            while (text.tag(i).equals("DET")
                    || text.tag(i).equals("ADJ") && names.at(i) == null
                    || text.word(i).equals("neighboring")
                    || text.word(i).equals("neighbouring")) {
                i++;
            }
            NameSpan name = names.at(i);
            if (name == null
                    && owners.isEmpty()
                    && Offices.isPeople(text.word(text.tag(i).equals("NUM") ? i + 1 : i))) {
                return read(text.tag(i).equals("NUM") ? i + 2 : i + 1, owners);
            }
            if (name == null || !NamePlaces.isOwner(name)) {
                return Math.max(end, stateEnd(from));
            }
            boolean attributive = text.tag(name.end()).equals("NOUN") && !Offices.isPeople(text.word(name.end()));
            if (attributive && NO_OWNERS.contains(text.word(name.end()))
                    || name.kind() == Known.Kind.DEMONYM
                            && text.tag(name.end()).equals("NOUN")
                            && !Offices.isPeople(text.word(name.end()))) {
                return end;
            }
            if (text.word(name.end()).equals("'s")) {
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

    /** {@code secretary of state}, {@code minister of foreign affairs}: part of the office, no owner; 0 if there is none. */
    private int stateEnd(int from) {
        if (!text.word(from).equals("of")) {
            return 0;
        }
        boolean minister = text.word(from - 1).matches("ministers?|ministry|secretary|undersecretary");
        int noun = minister && text.tag(from + 1).equals("ADJ") ? from + 2 : from + 1;
        boolean portfolio = minister && text.tag(noun).equals("NOUN") && !Offices.isPeople(text.word(noun));
        return (portfolio || NO_OWNERS.contains(text.word(noun))) && WordList.isAny(text.tag(noun), "NOUN", "PROPN")
                ? noun + 1
                : 0;
    }
}
