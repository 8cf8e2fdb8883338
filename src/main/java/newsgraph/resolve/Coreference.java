package newsgraph.resolve;

import java.util.List;
import java.util.Set;
import newsgraph.annotate.WordList;
import org.jspecify.annotations.Nullable;

/** Answers whom a pronoun, a title or a description means, by who was spoken of before it. */
final class Coreference {

    private static final Set<String> PERSONS = WordList.group(Coreference.class, "descriptions.txt", "person");
    private static final Set<String> SIDES = WordList.group(Coreference.class, "descriptions.txt", "side");

    private final Cast cast;
    private final RecentActors recent = new RecentActors();
    private final OfficeHolders holders;

    /** Whom a description means, and where it ends. */
    record Answer(int end, List<Actor> actors) {}

    Coreference(Cast cast) {
        this.cast = cast;
        holders = new OfficeHolders(cast, recent);
    }

    /** Returns who was spoken of so far. */
    RecentActors recent() {
        return recent;
    }

    /** Returns who holds which office. */
    OfficeHolders holders() {
        return holders;
    }

    /** Notes the office that a group gives to a person. */
    void role(Actor person, PeopleGroup group, List<Actor> owners) {
        if (group.title().isEmpty() && group.noun().isEmpty() || Offices.isHonorific(group.noun())) {
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

    /** Returns whom {@code pronoun}, standing before a noun or not, means: one actor, two for {@code they}, nobody if that is open. */
    List<Actor> pronouns(String pronoun, boolean possessive) {
        if (pronoun.equals("they") || pronoun.equals("them") || pronoun.equals("their")) {
            return recent.lastMany();
        }
        if (!possessive && (pronoun.equals("his") || pronoun.equals("its"))) {
            return List.of();
        }
        boolean object = !possessive && (pronoun.equals("him") || pronoun.equals("her"));
        Actor actor = object ? recent.object(pronoun.equals("him") ? "m" : "f") : pronoun(pronoun);
        return actor == null ? List.of() : List.of(actor);
    }

    /** Returns the one actor that {@code pronoun}, also a possessive, most likely means, or null. */
    @Nullable
    Actor pronoun(String pronoun) {
        return switch (pronoun) {
            case "he", "his", "him", "himself" -> recent.person("m");
            case "she", "her", "herself" -> recent.person("f");
            case "it", "its", "itself" -> recent.body();
            default -> null;
        };
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
        List<Actor> actors = PERSONS.contains(noun) || noun.equals("pair")
                ? recent.lastTwo(true)
                : SIDES.contains(noun) ? recent.lastTwo(false) : List.of();
        return actors.size() == 2 ? new Answer(j + 1, actors) : null;
    }
}
