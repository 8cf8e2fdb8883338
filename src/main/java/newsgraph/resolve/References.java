package newsgraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import newsgraph.annotate.WordList;
import newsgraph.resolve.Reference.Use;

/** Reads off one sentence whom and where it refers to, and notes the mentions with the actors. */
final class References {

    private static final Set<String> WHERE = WordList.group(References.class, "places.txt", "before-capital");
    private static final Set<String> MOTION = WordList.group(References.class, "places.txt", "motion");
    private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their");
    private static final Set<String> TIME_WORDS = WordList.group(References.class, "places.txt", "time");
    private static final Set<String> JOURNEY = WordList.group(References.class, "descriptions.txt", "journey");
    private static final Set<String> LAND = Set.of("country", "nation", "island", "republic", "kingdom", "state");

    private final Text text;
    private final List<NameSpan> names;
    private final List<PeopleGroup> groups;
    private final Cast cast;
    private final Coreference coreference;
    private final Speakers speakers;
    private final boolean[] taken;
    private final List<Reference> references = new ArrayList<>();

    References(Text text, List<NameSpan> names, List<PeopleGroup> groups, Cast cast, Coreference coreference) {
        this.text = text;
        this.names = names;
        this.groups = groups;
        this.cast = cast;
        this.coreference = coreference;
        speakers = new Speakers(text, names, groups, cast);
        taken = new boolean[text.size()];
    }

    List<Reference> read() {
        coreference.recent().startSentence();
        int g = 0;
        int n = 0;
        for (int i = 0; i < text.size(); i++) {
            while (g < groups.size() && groups.get(g).first() < i) {
                g++;
            }
            while (n < names.size() && names.get(n).first() < i) {
                n++;
            }
            if (g < groups.size() && groups.get(g).first() == i) {
                group(groups.get(g));
                i = groups.get(g).end() - 1;
            } else if (n < names.size() && names.get(n).first() == i) {
                name(names.get(n));
                i = names.get(n).end() - 1;
            } else {
                i = Math.max(i, word(i) - 1);
            }
        }
        references.sort(Comparator.comparingInt(Reference::first));
        return references;
    }

    private void group(PeopleGroup group) {
        List<Actor> owners = new ArrayList<>();
        Set<Actor> named = new HashSet<>();
        for (NameSpan name : names) {
            if (name.first() >= group.first() && name.end() <= group.end() && !name.equals(group.person())) {
                Actor actor = cast.actor(text, name);
                if (actor != null) {
                    mention(actor, name);
                    named.add(actor);
                    if (group.owners().contains(name)) {
                        owners.add(actor);
                    }
                }
            }
        }
        if (owners.isEmpty() && group.person() == null) {
            owners.addAll(possessor(group));
        }
        if (!group.ownerWord().isEmpty()) {
            Actor owner = coreference.pronoun(group.ownerWord());
            if (owner != null && owners.isEmpty()) {
                owners.add(coreference.landOf(owner));
            }
        }
        List<Actor> actors;
        MentionKind kind = MentionKind.NOMINAL;
        if (group.person() != null) {
            Actor person = cast.actor(text, group.person());
            actors = person == null ? List.of() : List.of(person);
            kind = MentionKind.NAME;
            if (person != null) {
                mention(person, group.person());
                coreference.role(person, group, owners);
            }
        } else {
            Coreference.Answer pair = owners.isEmpty() ? coreference.pair(text, group.first()) : null;
            actors = pair != null ? pair.actors() : coreference.holders().nominal(text, group, owners);
            for (Actor actor : actors) {
                if (!named.contains(actor)) {
                    actor.mention(text, group.first(), nominalEnd(group), MentionKind.NOMINAL, cast.articleText());
                }
            }
        }
        boolean capital = group.noun().equals("capital");
        String place = capital ? text.shown(withoutArticle(group), group.head() + 1) : null;
        add(
                new Reference(
                        group.first(),
                        group.end(),
                        group.head(),
                        ids(actors),
                        kind,
                        capital ? Use.PLACE : Use.ACTOR,
                        place,
                        group.isMany() && !capital && !LAND.contains(group.noun())),
                actors);
    }

    /** {@code President Ghani's government}: the country of the person before the group. */
    private List<Actor> possessor(PeopleGroup group) {
        int mark = group.first() - 1;
        if (!text.word(mark).equals("'s") && !text.word(mark).equals("'")) {
            return List.of();
        }
        for (NameSpan name : names) {
            if (name.end() == mark && name.kind() == Known.Kind.PERSON) {
                Actor person = cast.actor(text, name);
                return person == null ? List.of() : List.of(coreference.landOf(person));
            }
        }
        return List.of();
    }

    private int withoutArticle(PeopleGroup group) {
        return text.tag(group.first()).equals("DET") && group.first() < group.head()
                ? group.first() + 1
                : group.first();
    }

    private static int nominalEnd(PeopleGroup group) {
        return Math.max(group.head() + 1, group.first() + 1);
    }

    private void name(NameSpan name) {
        Actor actor = cast.actor(text, name);
        if (actor != null) {
            mention(actor, name);
            seat(actor, name);
        }
        Use use = Use.ACTOR;
        String place = null;
        boolean capitalAsPlace = name.kind() == Known.Kind.CAPITAL && isPlaceHere(name);
        if (name.kind() == Known.Kind.PLACE || capitalAsPlace) {
            use = Use.PLACE;
            place = text.shown(name.first(), name.end());
        }
        boolean time = TIME_WORDS.contains(text.word(name.end()));
        boolean attributive = !time
                && (text.tag(name.end()).equals("NOUN")
                        || text.tag(name.end()).equals("ADJ")
                                && text.tag(name.end() + 1).equals("NOUN"));
        boolean plural = name.kind() == Known.Kind.DEMONYM
                && text.word(name.end() - 1).endsWith("s")
                && !text.word(name.end() - 1).endsWith("ss");
        if (use == Use.ACTOR
                && (name.kind() == Known.Kind.DEMONYM
                                && !plural
                                && !text.word(name.first() - 1).equals("the")
                        || attributive)) {
            use = attributive || name.kind() == Known.Kind.DEMONYM ? Use.MODIFIER : use;
        }
        int first =
                text.word(name.first() - 1).equals("the") && !taken[name.first() - 1] ? name.first() - 1 : name.first();
        add(
                new Reference(
                        first,
                        name.end(),
                        name.end() - 1,
                        actor == null ? List.of() : List.of(actor.id),
                        MentionKind.NAME,
                        use,
                        place,
                        plural),
                actor == null || use == Use.PLACE ? List.of() : List.of(actor));
    }

    /** A capital is a place behind a preposition of place, and before a comma and its country. */
    private boolean isPlaceHere(NameSpan name) {
        String before = text.word(name.first() - 1);
        return WHERE.contains(before)
                        && !(before.equals("of")
                                || before.equals("from")
                                        && text.tag(name.first() - 2).equals("NOUN")
                                || before.equals("for")
                                || before.equals("to")
                                        && text.tag(name.first() - 2).equals("VERB")
                                        && !MOTION.contains(text.lemma(name.first() - 2)))
                || text.word(name.end()).equals(",")
                        && text.isCapital(name.end() + 1)
                        && names.stream().anyMatch(n -> n.first() == name.end() + 1 && n.isCountry());
    }

    /** Pronouns and descriptions without an office; returns the index behind what was read. */
    private int word(int i) {
        String word = text.word(i);
        if (text.tag(i).equals("PRON") || text.tag(i).equals("DET")) {
            Coreference.Answer pair = coreference.pair(text, i);
            if (pair != null) {
                describe(i, pair.end(), pair.actors(), MentionKind.NOMINAL, true);
                return pair.end();
            }
        }
        int land = word.equals("the") ? land(i) : -1;
        Actor country = land < 0 ? null : coreference.recent().land();
        if (country != null) {
            describe(i, land + 1, List.of(country), MentionKind.NOMINAL, false);
            return land + 1;
        }
        if (word.equals("i") && text.tag(i).equals("PRON")) {
            List<Actor> speaker = speakers.ofQuotation(i);
            if (!speaker.isEmpty()) {
                describe(i, i + 1, speaker, MentionKind.PRONOUN, false);
            }
            return i + 1;
        }
        if (text.tag(i).equals("PRON")) {
            boolean possessive = POSSESSIVES.contains(word)
                    && (text.tag(i + 1).equals("NOUN")
                            || text.tag(i + 1).equals("ADJ")
                            || text.tag(i + 1).equals("PROPN")
                            || text.tag(i + 1).equals("NUM"));
            boolean object = word.equals("it")
                    && text.tag(i - 1).equals("VERB")
                    && !WordList.isAny(text.tag(i + 1), "VERB", "AUX", "ADV", "PART");
            List<Actor> actors = object
                    ? coreference.recent().bodyAsObject().map(List::of).orElse(List.of())
                    : coreference.pronouns(word, possessive);
            if (actors.isEmpty() && possessive && word.equals("his")) {
                actors = speakers.ahead(i);
            }
            if (!actors.isEmpty()) {
                describe(i, i + 1, actors, MentionKind.PRONOUN, word.equals("they") || word.equals("them"));
            }
        }
        return i + 1;
    }

    /** Returns where the noun of {@code the island}, {@code the oil-rich kingdom}, {@code the Nato member} stands, or -1. */
    private int land(int the) {
        int i = the + 1;
        while (i < the + 5
                && !LAND.contains(text.word(i))
                && (text.tag(i).equals("ADJ")
                        || text.tag(i).equals("NOUN")
                        || text.word(i).equals("-"))
                && !NameSpan.anyCovers(names, i)) {
            i++;
        }
        boolean member = i == the + 1
                && text.word(i + 1).equals("member")
                && NameSpan.anyCovers(names, i)
                && !text.tag(i + 2).equals("NOUN");
        if (member) {
            return i + 1;
        }
        return LAND.contains(text.word(i)) && !text.tag(i + 1).equals("NOUN") ? i : -1;
    }

    private void describe(int first, int end, List<Actor> actors, MentionKind kind, boolean many) {
        actors.forEach(actor -> actor.mention(text, first, end, kind, cast.articleText()));
        add(new Reference(first, end, end - 1, ids(actors), kind, Use.ACTOR, null, many), actors);
    }

    /** {@code a visit to the White House}: the country of the body is spoken of, too. */
    private void seat(Actor actor, NameSpan name) {
        int before = text.word(name.first() - 1).equals("the") ? name.first() - 2 : name.first() - 1;
        boolean goal = leads(text.lemma(before)) || text.word(before).equals("to") && leads(text.lemma(before - 1));
        if (goal && actor.type == EntityType.ORGANIZATION && !actor.country.isEmpty()) {
            cast.country(actor.country)
                    .mention(text, name.first(), name.end(), MentionKind.NOMINAL, cast.articleText());
        }
    }

    private static boolean leads(String lemma) {
        return JOURNEY.contains(lemma) || MOTION.contains(lemma);
    }

    private void mention(Actor actor, NameSpan name) {
        actor.mention(text, name.first(), name.end(), MentionKind.NAME, cast.articleText());
    }

    private void add(Reference reference, List<Actor> actors) {
        for (int i = reference.first(); i < reference.end(); i++) {
            taken[i] = true;
        }
        references.add(reference);
        coreference.recent().heard(text, actors, reference);
    }

    private static List<String> ids(List<Actor> actors) {
        return actors.stream().map(actor -> actor.id).distinct().toList();
    }
}
