package newsgraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import newsgraph.annotate.WordList;
import newsgraph.knowledge.Judgements;
import newsgraph.knowledge.PhraseIndex;
import org.jspecify.annotations.Nullable;

/**
 * Tells which names of people in an article belong to one person: full names first, then short forms by surname, by the
 * first of East Asian names, or by the whole of a longer one.
 */
final class Persons {

    private static final Set<String> KIN = WordList.group(Persons.class, "descriptions.txt", "kin");

    private final Gazetteer gazetteer;
    private final Celebrities celebrities;
    private final String articleKey;
    private final Judgements judgements;
    private final Map<String, Actor> byName = new HashMap<>();
    private final List<Full> full = new ArrayList<>();

    /** A person named in full, with the words of the name. */
    private record Full(List<String> words, Actor actor) {}

    Persons(Gazetteer gazetteer, Celebrities celebrities, String articleKey, Judgements judgements) {
        this.gazetteer = gazetteer;
        this.celebrities = celebrities;
        this.articleKey = articleKey;
        this.judgements = judgements;
    }

    /** A name as it stands somewhere, with the gazetteer's word for it and the country of the office before it. */
    record Naming(String shown, @Nullable Known known, String honorific, String title, String country) {}

    /** Takes all names of an article, in order; {@link #find} answers afterwards. */
    void add(List<Naming> namings) {
        List<Naming> longest = new ArrayList<>(namings);
        longest.sort(Comparator.comparingInt(
                naming -> -PersonNames.words(naming.shown()).size()));
        for (Naming naming : longest) {
            if (PersonNames.words(naming.shown()).size() > 1) {
                byName.computeIfAbsent(key(naming.shown()), key -> fullName(naming));
            }
        }
        for (Naming naming : namings) {
            if (PersonNames.words(naming.shown()).size() == 1) {
                String key = key(naming.shown(), naming.honorific());
                if (!byName.containsKey(key)) {
                    byName.put(key, shortName(naming, namings));
                }
            }
        }
    }

    /** Returns the person called {@code shown}, after the honorific {@code honorific} if that tells the gender. */
    @Nullable
    Actor find(String shown, String honorific) {
        Actor actor = byName.get(PersonNames.words(shown).size() > 1 ? key(shown) : key(shown, honorific));
        return actor != null ? actor : byName.get(key(shown));
    }

    private Actor fullName(Naming naming) {
        List<String> words = PersonNames.words(naming.shown());
        for (Full other : full) {
            boolean same = naming.known() != null
                            && other.actor.id.equals(naming.known().id())
                    || PersonNames.isShortFor(words, other.words);
            if (same && !areDifferent(naming, other.actor.id)) {
                return other.actor;
            }
        }
        Known known = naming.known() != null ? naming.known() : withoutInitials(naming.shown());
        Actor actor = known != null && !areDifferent(naming, String.valueOf(known.id()))
                ? celebrity(known)
                : new Actor(EntityType.PERSON, Ids.person(naming.shown()), naming.shown());
        if (actor.gender.isEmpty()) {
            actor.gender = genderOf(words, naming.honorific());
        }
        full.add(new Full(words, actor));
        return actor;
    }

    private boolean areDifferent(Naming naming, String id) {
        return judgements.areDifferent(Ids.person(naming.shown()), id);
    }

    /** {@code Mikhail S. Gorbachev} is known without the initial. */
    private @Nullable Known withoutInitials(String shown) {
        String[] words =
                PhraseIndex.fold(shown.replaceAll(" \\p{Lu}\\.(?= )", "")).split(" ");
        var match = words.length < 2 ? null : gazetteer.longest(words, 0);
        if (match == null || match.end() < words.length) {
            return null;
        }
        return match.values().stream()
                .filter(value -> value.kind() == Known.Kind.PERSON)
                .findFirst()
                .orElse(null);
    }

    private Actor shortName(Naming naming, List<Naming> all) {
        String word = PersonNames.words(naming.shown()).get(0);
        String gender = PersonNames.gender(naming.honorific());
        Actor last = null;
        Actor first = null;
        for (Full person : full) {
            if (!gender.isEmpty() && !person.actor.gender.isEmpty() && !gender.equals(person.actor.gender)) {
                continue;
            }
            if (person.words.get(person.words.size() - 1).equals(word) && last == null) {
                last = person.actor;
            }
            boolean familyFirst = person.words.get(0).equals(word);
            if ((familyFirst || person.words.contains(word) && word.length() > 2) && first == null) {
                first = person.actor;
            }
        }
        if (last != null) {
            return last;
        }
        if (first != null) {
            return first;
        }
        Known known = naming.known() != null ? naming.known() : bySurname(naming, all, gender);
        if (known != null && known.id() != null) {
            Actor actor = celebrity(known);
            full.add(new Full(PersonNames.words(known.name()), actor));
            return actor;
        }
        Actor local = new Actor(EntityType.PERSON, Ids.person(naming.shown()) + '-' + articleKey, naming.shown());
        local.gender = gender;
        full.add(new Full(PersonNames.words(naming.shown()), local));
        return local;
    }

    /** Whoever is known by this surname; {@code his brother Maher} has a given name alone, and no namesake is meant. */
    private @Nullable Known bySurname(Naming naming, List<Naming> all, String gender) {
        String titles = titles(naming, all);
        String country = country(naming, all);
        Known known =
                KIN.contains(titles.strip()) ? null : celebrities.bySurname(naming.shown(), titles, country, gender);
        boolean bare = titles.isBlank() && country.isEmpty();
        boolean forename = bare && gazetteer.isForename(PhraseIndex.fold(naming.shown()));
        return known != null && forename && !Celebrities.isHead(known) ? null : known;
    }

    private static String titles(Naming naming, List<Naming> all) {
        StringBuilder titles = new StringBuilder();
        all.stream()
                .filter(n -> n.shown().equals(naming.shown()))
                .forEach(n -> titles.append(n.title()).append(' '));
        return titles.toString().toLowerCase(Locale.ROOT);
    }

    private static String country(Naming naming, List<Naming> all) {
        return all.stream()
                .filter(n -> n.shown().equals(naming.shown()) && !n.country().isEmpty())
                .map(Naming::country)
                .findFirst()
                .orElse("");
    }

    private Actor celebrity(Known known) {
        for (Full other : full) {
            if (other.actor.id.equals(known.id())) {
                return other.actor;
            }
        }
        Actor actor = new Actor(EntityType.PERSON, String.valueOf(known.id()), known.name());
        actor.gender = known.gender();
        actor.country = known.country();
        actor.description = known.description().toLowerCase(Locale.ROOT);
        return actor;
    }

    private String genderOf(List<String> words, String honorific) {
        String gender = PersonNames.gender(honorific);
        if (!gender.isEmpty()) {
            return gender;
        }
        for (String word : words) {
            String known = gazetteer.gender(capitalized(word));
            if (known.equals("m") || known.equals("f")) {
                return known;
            }
        }
        return "";
    }

    private static String capitalized(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static String key(String shown) {
        return String.join(" ", PersonNames.words(shown));
    }

    private static String key(String shown, String honorific) {
        return key(shown) + '/' + PersonNames.gender(honorific);
    }
}
