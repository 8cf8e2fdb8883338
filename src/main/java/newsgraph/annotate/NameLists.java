package newsgraph.annotate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import newsgraph.knowledge.Country;
import newsgraph.knowledge.Knowledge;
import newsgraph.knowledge.KnownOrganization;
import newsgraph.knowledge.KnownPerson;
import newsgraph.knowledge.PhraseIndex;
import newsgraph.knowledge.Place;

/** The knowledge as the name model sees it: which words and phrases are known, and as what. */
final class NameLists {

    private final PhraseIndex<Character> phrases = new PhraseIndex<>();
    private final Set<String> forenames;
    private final Set<String> surnames = new HashSet<>();

    private NameLists(Knowledge knowledge) {
        forenames = knowledge.forenames().keySet();
        surnames.addAll(knowledge.surnames());
        for (Place place : knowledge.places()) {
            add('l', place.name(), place.aliases());
        }
        for (Country country : knowledge.countries()) {
            add('C', country.name(), country.aliases());
            country.demonyms().forEach(demonym -> phrases.add(demonym, 'D'));
            add('l', country.name(), country.capitals());
        }
        for (KnownOrganization organization : knowledge.organizations()) {
            add('O', organization.name(), organization.aliases());
            organization.acronyms().forEach(acronym -> phrases.add(acronym, 'O'));
        }
        for (KnownPerson person : knowledge.people()) {
            add('P', person.name(), person.aliases());
            surnames.add(PhraseIndex.fold(person.name().substring(person.name().lastIndexOf(' ') + 1)));
        }
    }

    static NameLists get() {
        return Holder.LISTS;
    }

    Set<String> forenames() {
        return forenames;
    }

    Set<String> surnames() {
        return surnames;
    }

    /** Returns for each of {@code words} the kinds of the known phrase that it lies in, with its place: {@code [O}, {@code ]O}. */
    String[] phrases(String[] words) {
        String[] marks = new String[words.length];
        int i = 0;
        while (i < words.length) {
            PhraseIndex.Match<Character> match =
                    Character.isLowerCase(words[i].charAt(0)) ? null : phrases.longest(words, i);
            if (match == null) {
                marks[i++] = "";
                continue;
            }
            StringBuilder kinds = new StringBuilder();
            match.values().forEach(kinds::append);
            int length = match.end() - i;
            for (int j = i; j < match.end(); j++) {
                marks[j] = (length == 1 ? "=" : j == i ? "[" : "]") + kinds;
            }
            i = match.end();
        }
        return marks;
    }

    private void add(char kind, String name, List<String> aliases) {
        phrases.add(name, kind);
        aliases.forEach(alias -> phrases.add(alias, kind));
    }

    private static final class Holder {
        static final NameLists LISTS = new NameLists(Knowledge.get());
    }
}
