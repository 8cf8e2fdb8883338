package newsgraph.resolve;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import newsgraph.knowledge.Judgements;
import org.jspecify.annotations.Nullable;

/** All actors of an article while it is being read. */
final class Cast {

    private final Gazetteer gazetteer;
    private final Persons persons;
    private final Organizations organizations = new Organizations(Judgements.get());
    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final String articleText;

    Cast(Gazetteer gazetteer, Celebrities celebrities, String articleKey, String articleText) {
        this.gazetteer = gazetteer;
        this.articleText = articleText;
        persons = new Persons(gazetteer, celebrities, articleKey, Judgements.get());
    }

    Persons persons() {
        return persons;
    }

    Organizations organizations() {
        return organizations;
    }

    String articleText() {
        return articleText;
    }

    Collection<Actor> actors() {
        return actors.values();
    }

    @Nullable
    Actor byId(String id) {
        return actors.get(id);
    }

    /** Returns the actor that {@code name} names; null for a place or a person nobody registered. */
    @Nullable
    Actor actor(Text text, NameSpan name) {
        Actor actor = switch (name.kind()) {
            case PERSON -> persons.find(text.shown(name.first(), name.end()), text.word(name.first() - 1));
            case ORGANIZATION -> organization(text, name, ownerCountry(text, name));
            case COUNTRY, DEMONYM, CAPITAL, METONYM, PLACE ->
                name.known() == null || name.known().id() == null
                        ? null
                        : country(name.known().country());
        };
        if (actor != null) {
            actors.putIfAbsent(actor.id, actor);
        }
        return actor;
    }

    Actor organization(Text text, NameSpan name, @Nullable String country) {
        return organizations.find(text.shown(name.first(), name.end()), name.known(), country == null ? "" : country);
    }

    Actor country(String iso2) {
        return actors.computeIfAbsent(Ids.country(iso2), id -> {
            Actor country = new Actor(EntityType.COUNTRY, id, gazetteer.countryName(iso2));
            country.aliases.addAll(gazetteer.countryAliases(iso2));
            return country;
        });
    }

    /** Returns the code of the country that stands as a possessor or adjective before {@code name}, or null. */
    @Nullable
    String ownerCountry(Text text, NameSpan name) {
        int before = name.first() - 1;
        if (text.word(before).equals("'s") || text.word(before).equals("'")) {
            before--;
        }
        for (int first = before; first >= 0 && first > before - 3; first--) {
            var match = gazetteer.longest(text.folded, first);
            if (match != null && match.end() == before + 1) {
                Known known = Ambiguity.choose(text, first, match.end(), match.values());
                if (known != null && (known.kind() == Known.Kind.COUNTRY || known.kind() == Known.Kind.DEMONYM)) {
                    return known.country();
                }
            }
        }
        return null;
    }
}
