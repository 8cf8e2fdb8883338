package newsgraph.resolve;

import java.util.List;
import java.util.Set;
import newsgraph.annotate.WordList;

/** Finds those whom a pronoun means that are named only behind it: the speaker of a quotation, the subject of the sentence. */
final class Speakers {

    private static final Set<String> SAYING = WordList.group(Speakers.class, "descriptions.txt", "saying");

    private final Text text;
    private final List<NameSpan> names;
    private final List<PeopleGroup> groups;
    private final Cast cast;

    Speakers(Text text, List<NameSpan> names, List<PeopleGroup> groups, Cast cast) {
        this.text = text;
        this.names = names;
        this.groups = groups;
        this.cast = cast;
    }

    /** {@code "I will go," Kim said}: the first man or woman behind the quotation, beside the verb of saying. */
    List<Actor> ofQuotation(int i) {
        int close = i;
        while (close < text.size() && !WordList.isAny(text.word(close), "\"", "''")) {
            close++;
        }
        for (PeopleGroup group : groups) {
            boolean near = group.first() > close && group.first() < close + 4;
            if (near && group.person() != null && (says(group.end()) || says(group.first() - 1))) {
                Actor actor = cast.actor(text, group.person());
                return actor == null ? List.of() : List.of(actor);
            }
        }
        return List.of();
    }

    private boolean says(int i) {
        return SAYING.contains(text.lemma(i));
    }

    /** {@code His trip drew protests, Kim said}: where nobody was spoken of before, the next man behind a comma. */
    List<Actor> ahead(int i) {
        boolean comma = false;
        int from = i;
        for (NameSpan name : names) {
            while (from < name.first()) {
                comma |= text.word(from++).equals(",");
            }
            if (name.first() > i && comma && name.kind() == Known.Kind.PERSON) {
                Actor actor = cast.actor(text, name);
                boolean fits = actor != null
                        && (actor.gender.isEmpty() || actor.gender.equals("u") || actor.gender.equals("m"));
                return fits ? List.of(actor) : List.of();
            }
        }
        return List.of();
    }
}
