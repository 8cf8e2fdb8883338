package newsgraph.resolve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import newsgraph.annotate.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Remembers who was spoken of and answers whom a pronoun, a title or a description means. The subject of the sentence
 * goes before its other actors, this sentence before the last, as in the centering theory of Grosz, Joshi and Weinstein
 * (1995), in its plainest form.
 */
final class Coreference {

    private static final Set<String> HEADS = WordList.group(Coreference.class, "descriptions.txt", "ruler");
    private static final Set<String> COUPLE = WordList.group(Coreference.class, "descriptions.txt", "person");
    private static final Set<String> SIDES = WordList.group(Coreference.class, "descriptions.txt", "side");
    private static final int REACH = 3;

    private final Cast cast;
    private List<Heard> now = new ArrayList<>();
    private final List<List<Heard>> before = new ArrayList<>();

    /** Actors as one reference of the text named them. */
    private record Heard(List<Actor> actors, boolean many, boolean subject) {}

    /** Whom a description means, and where it ends. */
    record Answer(int end, List<Actor> actors) {}

    Coreference(Cast cast) {
        this.cast = cast;
    }

    void startSentence() {
        if (!now.isEmpty()) {
            before.add(0, now);
            if (before.size() > REACH) {
                before.remove(REACH);
            }
        }
        now = new ArrayList<>();
    }

    void heard(Text text, List<Actor> actors, Reference reference) {
        if (!actors.isEmpty()) {
            String next = text.tag(reference.end());
            boolean infinitive = text.word(reference.end()).equals("to")
                    && text.tag(reference.end() + 1).equals("VERB");
            boolean subject = next.equals("VERB") || next.equals("AUX") || infinitive;
            now.add(new Heard(actors, reference.many() && reference.use() != Reference.Use.MODIFIER, subject));
        }
    }

    /** Notes the office that a group gives to a person. */
    void role(Actor person, PeopleGroup group, List<Actor> owners) {
        if (group.title().isEmpty() && group.noun().isEmpty()) {
            return;
        }
        String title = group.title();
        if (group.noun().equals("counterpart")) {
            Actor other = pronoun(group.ownerWord().isEmpty() ? "his" : group.ownerWord());
            title = other == null || other.roles.isEmpty()
                    ? ""
                    : other.roles.values().iterator().next().title();
        }
        person.role(title, owners.isEmpty() ? null : owners.get(0).id);
        if (person.gender.isEmpty()) {
            person.gender = PersonNames.gender(group.noun());
        }
    }

    /** Returns whom a group without a name means: the holder of the office if the article knows one, else its owners. */
    List<Actor> nominal(Text text, PeopleGroup group, List<Actor> owners) {
        boolean singular = !group.isMany();
        if (singular && group.definite() && Offices.isOffice(group.noun()) && owners.size() <= 1) {
            Actor holder = holder(group, owners.isEmpty() ? null : owners.get(0));
            if (holder != null) {
                return List.of(holder);
            }
        }
        return owners;
    }

    private @Nullable Actor holder(PeopleGroup group, @Nullable Actor owner) {
        String title = group.title().toLowerCase(Locale.ROOT);
        Actor best = null;
        int bestScore = 0;
        for (Actor actor : recentPersons()) {
            int score = score(actor, title, group.noun(), owner);
            if (score > bestScore) {
                best = actor;
                bestScore = score;
            }
        }
        return best;
    }

    private static int score(Actor actor, String title, String noun, @Nullable Actor owner) {
        int best = 0;
        for (Role role : actor.roles.values()) {
            String held = role.title().toLowerCase(Locale.ROOT);
            String heldNoun = held.substring(held.lastIndexOf(' ') + 1);
            boolean sameTitle = held.equals(title) || held.endsWith(title) || title.endsWith(held);
            boolean head = noun.equals("leader") && HEADS.contains(heldNoun)
                    || noun.equals("premier") && held.contains("prime minister");
            boolean sameNoun = Offices.singular(heldNoun).equals(noun) && title.equals(noun);
            if (!sameTitle && !head && !sameNoun) {
                continue;
            }
            boolean elsewhere = owner != null && role.of() != null && !role.of().equals(owner.id)
                    || owner != null
                            && role.of() == null
                            && !actor.country.isEmpty()
                            && owner.type == EntityType.COUNTRY
                            && !owner.id.equals("country:" + actor.country);
            if (elsewhere) {
                continue;
            }
            boolean here = owner != null && (owner.id.equals(role.of()) || owner.id.equals("country:" + actor.country));
            best = Math.max(best, (here ? 4 : owner == null ? 1 : 0) + (sameTitle ? 2 : 1));
        }
        boolean known = owner != null && owner.id.equals("country:" + actor.country);
        return best == 0 && known && isKnownAs(actor.description, title, noun) ? 3 : best;
    }

    /** Whether the knowledge describes a person by the office: {@code supreme leader of North Korea, 2011-}. */
    private static boolean isKnownAs(String description, String title, String noun) {
        if (description.isEmpty()) {
            return false;
        }
        String office = description.split(" of | for |,")[0];
        String officeNoun = office.substring(office.lastIndexOf(' ') + 1);
        return office.endsWith(title) || title.endsWith(office) || noun.equals("leader") && HEADS.contains(officeNoun);
    }

    /** All persons of the article heard of so far, the latest first. */
    private List<Actor> recentPersons() {
        Set<Actor> persons = new LinkedHashSet<>();
        for (int i = now.size() - 1; i >= 0; i--) {
            persons.addAll(now.get(i).actors);
        }
        before.forEach(sentence -> sentence.forEach(heard -> persons.addAll(heard.actors)));
        persons.addAll(cast.actors());
        return persons.stream().filter(actor -> actor.type == EntityType.PERSON).toList();
    }

    /** Returns whom {@code pronoun}, standing before a noun or not, means: one actor, two for {@code they}, nobody if that is open. */
    List<Actor> pronouns(String pronoun, boolean possessive) {
        if (possessive && !pronoun.equals("their")) {
            Actor owner = pronoun(pronoun);
            return owner == null ? List.of() : List.of(owner);
        }
        if (pronoun.equals("they") || pronoun.equals("them") || pronoun.equals("their")) {
            List<Actor> group = lastMany();
            return group.size() > 1 ? group : List.of();
        }
        boolean object = pronoun.equals("him") || pronoun.equals("her");
        Actor actor = switch (pronoun) {
            case "he", "him", "himself", "she", "her", "herself", "it", "itself" ->
                object ? objectPronoun(pronoun) : pronoun(pronoun);
            default -> null;
        };
        return actor == null ? List.of() : List.of(actor);
    }

    /** {@code him} is hardly ever the subject of its own clause. */
    private @Nullable Actor objectPronoun(String pronoun) {
        String gender = pronoun.equals("him") ? "m" : "f";
        Actor subject = now.stream()
                .filter(heard -> heard.subject)
                .map(heard -> fitting(heard, gender))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        for (int i = now.size() - 1; i >= 0; i--) {
            Actor actor = fitting(now.get(i), gender);
            if (actor != null && actor != subject) {
                return actor;
            }
        }
        for (List<Heard> sentence : before) {
            for (Heard heard : sentence) {
                Actor actor = fitting(heard, gender);
                if (actor != null && actor != subject) {
                    return actor;
                }
            }
        }
        return null;
    }

    /** Returns the one actor that {@code pronoun}, also a possessive, most likely means, or null. */
    @Nullable
    Actor pronoun(String pronoun) {
        return switch (pronoun) {
            case "he", "his", "him", "himself" -> person("m");
            case "she", "her", "herself" -> person("f");
            case "it", "its", "itself" -> body();
            default -> null;
        };
    }

    private @Nullable Actor person(String gender) {
        for (int i = now.size() - 1; i >= 0; i--) {
            Actor subject = now.get(i).subject ? fitting(now.get(i), gender) : null;
            if (subject != null) {
                return subject;
            }
        }
        Actor here = first(now, gender);
        if (here != null) {
            return here;
        }
        for (List<Heard> sentence : before) {
            Actor there = first(sentence, gender);
            if (there != null) {
                return there;
            }
        }
        return null;
    }

    private static @Nullable Actor first(List<Heard> sentence, String gender) {
        for (Heard heard : sentence) {
            Actor actor = fitting(heard, gender);
            if (actor != null) {
                return actor;
            }
        }
        return null;
    }

    private static @Nullable Actor fitting(Heard heard, String gender) {
        for (Actor actor : heard.actors) {
            if (actor.type == EntityType.PERSON
                    && heard.actors.size() == 1
                    && (actor.gender.isEmpty() || actor.gender.equals(gender) || actor.gender.equals("u"))) {
                return actor;
            }
        }
        return null;
    }

    private @Nullable Actor body() {
        for (int i = now.size() - 1; i >= 0; i--) {
            Heard heard = now.get(i);
            if (heard.subject
                    && heard.actors.size() == 1
                    && !heard.many
                    && heard.actors.get(0).type != EntityType.PERSON) {
                return heard.actors.get(0);
            }
        }
        for (Heard heard : now) {
            if (heard.actors.size() == 1 && !heard.many && heard.actors.get(0).type != EntityType.PERSON) {
                return heard.actors.get(0);
            }
        }
        for (List<Heard> sentence : before) {
            for (Heard heard : sentence) {
                if (heard.actors.size() == 1 && !heard.many && heard.actors.get(0).type != EntityType.PERSON) {
                    return heard.actors.get(0);
                }
            }
        }
        return null;
    }

    /** Returns the country heard of last, for {@code the country}. */
    @Nullable
    Actor land() {
        for (int i = now.size() - 1; i >= 0; i--) {
            for (Actor actor : now.get(i).actors) {
                if (actor.type == EntityType.COUNTRY && !isSubject(actor)) {
                    return actor;
                }
            }
        }
        for (List<Heard> sentence : before) {
            for (Heard heard : sentence) {
                for (Actor actor : heard.actors) {
                    if (actor.type == EntityType.COUNTRY) {
                        return actor;
                    }
                }
            }
        }
        return null;
    }

    /** A subject of the sentence is hardly meant by {@code the country} further on. */
    private boolean isSubject(Actor actor) {
        return now.stream().anyMatch(heard -> heard.subject && heard.actors.contains(actor));
    }

    /** Returns the country that a person acts for, else {@code actor} itself. */
    Actor landOf(Actor actor) {
        if (actor.type != EntityType.PERSON) {
            return actor;
        }
        for (Role role : actor.roles.values()) {
            Actor of = role.of() == null ? null : cast.byId(role.of());
            if (of != null && of.type == EntityType.COUNTRY) {
                return of;
            }
        }
        return actor.country.isEmpty() ? actor : cast.country(actor.country);
    }

    /** Reads {@code the two leaders}, {@code both sides}, {@code the pair} at {@code i}; null if nothing such stands there. */
    @Nullable
    Answer pair(Text text, int i) {
        String word = text.word(i);
        int j = i;
        if (word.equals("the")) {
            j++;
        }
        boolean two = text.word(j).equals("two") || text.word(j).equals("both");
        if (!two && !(word.equals("the") && text.word(j).equals("pair"))) {
            return null;
        }
        j += two ? 1 : 0;
        while (text.tag(j).equals("ADJ")
                || text.tag(j).equals("NOUN") && text.tag(j + 1).equals("NOUN")) {
            j++;
        }
        String noun = Offices.singular(text.word(j));
        noun = noun.equals("countrie") ? "country" : noun.equals("men") ? "man" : noun;
        List<Actor> actors = COUPLE.contains(noun) || noun.equals("pair")
                ? lastTwo(true)
                : SIDES.contains(noun) ? lastTwo(false) : List.of();
        return actors.size() == 2 ? new Answer(j + 1, actors) : null;
    }

    private List<Actor> lastMany() {
        List<Heard> all = new ArrayList<>(now);
        for (List<Heard> sentence : before) {
            for (Heard heard : all) {
                if (heard.actors.size() > 1) {
                    return heard.actors;
                }
            }
            all = new ArrayList<>(sentence);
        }
        return lastTwo(true);
    }

    /** Returns the two persons, or two countries and bodies, that were heard of together. */
    private List<Actor> lastTwo(boolean persons) {
        List<List<Heard>> sentences = new ArrayList<>();
        sentences.add(now);
        sentences.addAll(before);
        Set<Actor> found = new LinkedHashSet<>();
        for (List<Heard> sentence : sentences) {
            for (Heard heard : sentence) {
                for (Actor actor : heard.actors) {
                    if (found.size() < 2 && (actor.type == EntityType.PERSON) == persons) {
                        found.add(actor);
                    }
                }
            }
            if (found.size() == 2) {
                return List.copyOf(found);
            }
        }
        return List.of();
    }
}
