package newsgraph.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Reads from the graph what the report page shows. */
final class PageReader {

    private final GraphPages pages;
    private final Map<String, List<Record>> claims = new HashMap<>();
    private final Map<String, Record> actors = new LinkedHashMap<>();
    private final Map<String, Integer> actorPlaces = new HashMap<>();
    private final Map<String, Integer> articlePlaces = new HashMap<>();
    private final List<PageData.Source> articles = new ArrayList<>();

    private PageReader(GraphPages pages) {
        this.pages = pages;
    }

    static PageData read(GraphPages pages, Set<String> symmetricTypes, int most) throws IOException {
        return new PageReader(pages).read(symmetricTypes, most);
    }

    private PageData read(Set<String> symmetricTypes, int most) throws IOException {
        List<String> keys = pages.strongest(most);
        pages.of(
                keys,
                "claims",
                claim -> claims.computeIfAbsent(claim.get("key").asString(), key -> new ArrayList<>())
                        .add(claim));
        readActors();
        Set<String> names = new TreeSet<>();
        claims.values().forEach(list -> names.add(list.get(0).get("type").asString()));
        List<String> types = List.copyOf(names);
        List<PageData.Relation> relations = new ArrayList<>();
        // A load that goes on meanwhile may have taken a relation away.
        keys.stream()
                .map(claims::get)
                .filter(list -> list != null)
                .forEach(list -> relations.add(relation(types, list)));
        Record size = pages.size();
        return new PageData(
                types.stream()
                        .map(type -> new PageData.Type(type, Names.words(type), symmetricTypes.contains(type)))
                        .toList(),
                actors.values().stream().map(this::actor).toList(),
                articles,
                relations,
                Math.max(0, size.get("relations").asInt() - relations.size()),
                size.get("articles").asInt());
    }

    /** Reads the ends of the relations, then the countries and bodies that their offices lead to. */
    private void readActors() throws IOException {
        Set<String> ends = new TreeSet<>();
        claims.values().forEach(list -> {
            ends.add(list.get(0).get("source").asString());
            ends.add(list.get(0).get("target").asString());
        });
        readActors(ends);
        Set<String> offices = new LinkedHashSet<>();
        actors.values()
                .forEach(actor -> actor.get("offices")
                        .values()
                        .forEach(office -> offices.add(office.get("of").asString())));
        offices.removeAll(ends);
        readActors(offices);
    }

    private void readActors(Set<String> ids) throws IOException {
        pages.of(List.copyOf(ids), "actors", actor -> {
            String id = actor.get("id").asString();
            actorPlaces.put(id, actors.size());
            actors.put(id, actor);
        });
    }

    private PageData.Actor actor(Record actor) {
        List<PageData.Office> offices = new ArrayList<>();
        for (Value office : actor.get("offices").values()) {
            Integer of = actorPlaces.get(office.get("of").asString());
            if (of != null) {
                offices.add(new PageData.Office(office.get("title").asString(), of));
            }
        }
        return new PageData.Actor(
                actor.get("id").asString(),
                actor.get("name").asString(),
                actor.get("kind").asString(),
                actor.get("aliases").asList(Value::asString),
                offices);
    }

    private PageData.Relation relation(List<String> types, List<Record> rows) {
        Record first = rows.get(0);
        return new PageData.Relation(
                first.get("key").asString(),
                place(first.get("source").asString()),
                types.indexOf(first.get("type").asString()),
                place(first.get("target").asString()),
                rows.stream().map(this::claim).toList());
    }

    private int place(String actor) {
        Integer place = actorPlaces.get(actor);
        if (place == null) {
            throw new IllegalStateException("a claim names the actor " + actor + ", which has just gone; try again");
        }
        return place;
    }

    private PageData.Claim claim(Record claim) {
        int article = articlePlaces.computeIfAbsent(claim.get("article").asString(), id -> {
            String url = claim.get("url").asString("");
            articles.add(new PageData.Source(
                    claim.get("articleName").asString(),
                    Names.isWebAddress(url) ? url : null,
                    string(claim.get("publisher")),
                    string(claim.get("published"))));
            return articles.size() - 1;
        });
        return new PageData.Claim(
                article,
                claim.get("factuality").asString(),
                string(claim.get("date")),
                string(claim.get("datePrecision")),
                string(claim.get("place")),
                claim.get("text").asString(),
                claim.get("confidence").asDouble());
    }

    private static @Nullable String string(Value value) {
        return value.isNull() ? null : String.valueOf(value.asObject());
    }
}
