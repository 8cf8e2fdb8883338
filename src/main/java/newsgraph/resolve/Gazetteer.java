package newsgraph.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsgraph.annotate.WordList;
import newsgraph.knowledge.Country;
import newsgraph.knowledge.Knowledge;
import newsgraph.knowledge.KnownOrganization;
import newsgraph.knowledge.KnownPerson;
import newsgraph.knowledge.PhraseIndex;
import newsgraph.knowledge.Place;
import org.jspecify.annotations.Nullable;

/** All known names: what each phrase may stand for. Made once a process from {@link Knowledge}. */
final class Gazetteer {

    private static final Set<String> NO_NAMES = WordList.group(Gazetteer.class, "nonames.txt", "place");

    private final PhraseIndex<Known> phrases = new PhraseIndex<>();
    private final Map<String, Country> countries = new HashMap<>();
    private final Knowledge knowledge;

    private Gazetteer(Knowledge knowledge) {
        this.knowledge = knowledge;
        knowledge.countries().forEach(this::add);
        knowledge.organizations().forEach(this::add);
        knowledge.people().forEach(this::add);
        knowledge.places().forEach(this::add);
    }

    static Gazetteer get() {
        return Holder.GAZETTEER;
    }

    /** Returns the longest known phrase that begins at {@code start} of {@code folded}, or null. */
    PhraseIndex.@Nullable Match<Known> longest(String[] folded, int start) {
        return phrases.longest(folded, start);
    }

    /** Returns the short English name of the country with {@code iso2}. */
    String countryName(String iso2) {
        Country country = countries.get(iso2);
        return country == null ? iso2 : country.name();
    }

    /** Returns other names of the country with {@code iso2}, such as {@code U.S.} and {@code America}. */
    List<String> countryAliases(String iso2) {
        Country country = countries.get(iso2);
        return country == null ? List.of() : country.aliases();
    }

    /** Returns {@code m}, {@code f}, {@code u} for both, or empty if {@code forename} is not known. */
    String gender(String forename) {
        return knowledge.forenames().getOrDefault(forename, "");
    }

    boolean isForename(String word) {
        return knowledge.forenames().containsKey(word);
    }

    private void add(Country country) {
        String id = Ids.country(country.iso2());
        countries.put(country.iso2(), country);
        add(country, id, Known.Kind.COUNTRY, List.of(country.name(), country.official()));
        add(country, id, Known.Kind.COUNTRY, country.aliases());
        add(country, id, Known.Kind.DEMONYM, country.demonyms());
        add(country, id, Known.Kind.CAPITAL, country.capitals());
        add(country, id, Known.Kind.METONYM, country.metonyms());
    }

    private void add(Country country, String id, Known.Kind kind, List<String> names) {
        for (String name : names) {
            String shown = kind == Known.Kind.CAPITAL ? name : country.name();
            phrases.add(name, new Known(kind, id, shown, "", country.iso2(), 0));
        }
    }

    private void add(KnownOrganization organization) {
        Known known = new Known(
                Known.Kind.ORGANIZATION,
                Ids.organization(organization.name()),
                organization.name(),
                "",
                organization.country(),
                0);
        phrases.add(organization.name(), known);
        organization.aliases().forEach(alias -> phrases.add(alias, known));
        organization.acronyms().forEach(acronym -> phrases.add(acronym, known));
    }

    private void add(KnownPerson person) {
        Known known = new Known(
                Known.Kind.PERSON,
                Ids.person(person.name()),
                person.name(),
                person.gender(),
                person.country(),
                0,
                person.description());
        phrases.add(person.name(), known);
        person.aliases().forEach(alias -> phrases.add(alias, known));
    }

    private void add(Place place) {
        String id = place.country().isEmpty() ? null : Ids.country(place.country());
        Known known = new Known(Known.Kind.PLACE, id, place.name(), "", place.country(), place.population());
        if (!NO_NAMES.contains(place.name())) {
            phrases.add(place.name(), known);
        }
        place.aliases().stream().filter(alias -> !NO_NAMES.contains(alias)).forEach(alias -> phrases.add(alias, known));
    }

    private static final class Holder {
        static final Gazetteer GAZETTEER = new Gazetteer(Knowledge.get());
    }
}
