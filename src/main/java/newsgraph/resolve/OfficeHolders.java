package newsgraph.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import newsgraph.annotate.WordList;
import org.jspecify.annotations.Nullable;

/** Tells who holds an office that a text names without its holder: {@code the president}, {@code its leader}. */
final class OfficeHolders {

    private static final Set<String> RULERS = WordList.group(OfficeHolders.class, "descriptions.txt", "ruler");

    private final Cast cast;
    private final RecentActors recent;

    OfficeHolders(Cast cast, RecentActors recent) {
        this.cast = cast;
        this.recent = recent;
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
        for (Actor actor : everybody()) {
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
            best = Math.max(best, score(actor, role, title, noun, owner));
        }
        boolean known = owner != null && isHome(owner, actor);
        return best == 0 && known && isKnownAs(actor.description, title, noun) ? 3 : best;
    }

    private static int score(Actor actor, Role role, String title, String noun, @Nullable Actor owner) {
        String held = role.title().toLowerCase(Locale.ROOT);
        String heldNoun = held.substring(held.lastIndexOf(' ') + 1);
        boolean sameTitle = held.equals(title) || held.endsWith(title) || title.endsWith(held);
        boolean head = noun.equals("leader") && RULERS.contains(heldNoun)
                || noun.equals("premier") && held.contains("prime minister");
        boolean sameNoun = Offices.singular(heldNoun).equals(noun) && title.equals(noun);
        if (!sameTitle && !head && !sameNoun || owner != null && isElsewhere(actor, role, owner)) {
            return 0;
        }
        boolean here = owner != null && (owner.id.equals(role.of()) || isHome(owner, actor));
        return (here ? 4 : owner == null ? 1 : 0) + (sameTitle ? 2 : 1);
    }

    /** Whether the office belongs to another than {@code owner}, by the text or else by the knowledge of the person. */
    private static boolean isElsewhere(Actor actor, Role role, Actor owner) {
        return role.of() != null
                ? !role.of().equals(owner.id)
                : owner.type == EntityType.COUNTRY && !actor.country.isEmpty() && !isHome(owner, actor);
    }

    private static boolean isHome(Actor owner, Actor actor) {
        return owner.id.equals(Ids.country(actor.country));
    }

    /** Whether the knowledge describes a person by the office: {@code supreme leader of North Korea, 2011-}. */
    private static boolean isKnownAs(String description, String title, String noun) {
        if (description.isEmpty()) {
            return false;
        }
        String office = description.split(" of | for |,")[0];
        String officeNoun = office.substring(office.lastIndexOf(' ') + 1);
        return office.endsWith(title) || title.endsWith(office) || noun.equals("leader") && RULERS.contains(officeNoun);
    }

    /** All persons of the article, those heard of so far first, the latest before all. */
    private Set<Actor> everybody() {
        Set<Actor> persons = recent.persons();
        cast.actors().stream().filter(actor -> actor.type == EntityType.PERSON).forEach(persons::add);
        return persons;
    }
}
