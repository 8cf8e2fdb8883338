package newsgraph.resolve;

import java.util.ArrayList;
import java.util.List;
import newsgraph.annotate.WordList;

/** Joins groups for one person of which one has the name and the other the office. */
final class Apposition {

    private final Text text;
    private final NamePlaces names;

    Apposition(Text text, NamePlaces names) {
        this.text = text;
        this.names = names;
    }

    /** Joins {@code Wang Yi , China's foreign minister ,} and {@code China's foreign minister , Wang Yi ,}. */
    List<PeopleGroup> joined(List<PeopleGroup> groups) {
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
        // "talks with Kim, an aide said": whoever says it is not Kim.
        boolean speaker = a.person() != null
                && WordList.isAny(text.lemma(b.end()), "say", "tell", "add", "announce", "confirm", "note", "state");
        boolean list = behind.equals(",") && text.word(b.end() + 1).equals("and") && names.isPersonAt(b.end() + 2);
        return (bareName && (closed || text.tag(b.end()).equals("VERB"))
                        || bareOffice
                                && (closed
                                        || text.tag(b.end()).equals("VERB")
                                        || text.tag(b.end()).equals("ADP")
                                        || text.tag(b.end()).equals("AUX")))
                && !list
                && !speaker;
    }

    private PeopleGroup join(PeopleGroup a, PeopleGroup b) {
        PeopleGroup named = a.person() != null ? a : b;
        PeopleGroup office = a.person() != null ? b : a;
        List<NameSpan> owners = named.owners().isEmpty() ? office.owners() : named.owners();
        String title = named.title().isEmpty() ? office.title() : named.title();
        String noun = named.noun().isEmpty() ? office.noun() : named.noun();
        String ownerWord = named.ownerWord().isEmpty() ? office.ownerWord() : named.ownerWord();
        boolean comma = text.word(b.end()).equals(",")
                && (a.person() != null || WordList.isAny(text.tag(b.end() + 1), "VERB", "AUX", "ADV"));
        int end = comma ? b.end() + 1 : b.end();
        return new PeopleGroup(a.first(), end, named.head(), named.person(), owners, ownerWord, title, noun, true);
    }
}
