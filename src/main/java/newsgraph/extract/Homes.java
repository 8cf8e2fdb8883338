package newsgraph.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsgraph.resolve.Entity;
import newsgraph.resolve.EntityType;
import newsgraph.resolve.Reference;
import newsgraph.resolve.Reference.Use;
import newsgraph.resolve.ResolvedArticle;

/** Finds the countries that actors belong to. */
final class Homes {

    private final ResolvedArticle article;
    private final Map<String, Entity> entities;

    Homes(ResolvedArticle article, Map<String, Entity> entities) {
        this.article = article;
        this.entities = entities;
    }

    /** Returns for each of {@code hosts} its country, as a reference by the host. */
    List<Reference> of(List<Reference> hosts) {
        List<Reference> homes = new ArrayList<>();
        for (Reference host : hosts) {
            for (String id : host.entities()) {
                Entity entity = entities.get(id);
                String country =
                        entity == null ? null : entity.type() == EntityType.COUNTRY ? id : article.countryOf(entity);
                if (country != null && entities.containsKey(country)) {
                    homes.add(new Reference(
                            host.first(),
                            host.end(),
                            host.head(),
                            List.of(country),
                            host.kind(),
                            Use.ACTOR,
                            null,
                            false));
                }
            }
        }
        return homes;
    }

    /** Returns {@code places} with countries for the bodies that have one: a visit to the White House is one to the country. */
    List<Reference> ofBodies(List<Reference> places) {
        List<Reference> homes = new ArrayList<>();
        for (Reference place : places) {
            Entity entity =
                    place.entities().size() == 1 ? entities.get(place.entities().get(0)) : null;
            boolean body = entity != null && entity.type() == EntityType.ORGANIZATION;
            homes.addAll(body ? of(List.of(place)) : List.of(place));
        }
        return homes;
    }

    /** Returns the one country in {@code targets} that is not of the sources, as a list; none if there are several. */
    List<Reference> onlyOther(List<Reference> sources, List<Reference> targets) {
        Set<String> own = new HashSet<>();
        for (Reference source : sources) {
            for (String id : source.entities()) {
                own.add(id);
                Entity entity = entities.get(id);
                String country = entity == null ? null : article.countryOf(entity);
                if (country != null) {
                    own.add(country);
                }
            }
        }
        List<Reference> others = targets.stream()
                .filter(target -> !own.contains(target.entities().get(0)))
                .toList();
        boolean one =
                others.stream().map(other -> other.entities().get(0)).distinct().count() == 1;
        return one ? others.subList(0, 1) : List.of();
    }
}
