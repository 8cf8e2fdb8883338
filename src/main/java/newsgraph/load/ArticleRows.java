package newsgraph.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import newsgraph.extract.Evidence;
import newsgraph.extract.Factuality;
import newsgraph.extract.Findings;
import newsgraph.extract.FindingsJson;
import newsgraph.extract.Merging;
import newsgraph.extract.Relation;
import newsgraph.resolve.Entity;
import newsgraph.resolve.EntityType;
import newsgraph.resolve.Mention;
import newsgraph.resolve.MentionKind;
import newsgraph.resolve.Role;
import org.jspecify.annotations.Nullable;

/** One article's findings as rows for the files in {@code cypher/load}. */
final class ArticleRows {

    private final Findings findings;
    private final String digest;
    private final Findings original;
    private final @Nullable CopyKeys copyKeys;
    private final List<String> actors;
    private final EntityRows entities = new EntityRows();
    private final List<Map<String, Object>> mentions = new ArrayList<>();
    private final List<Map<String, Object>> offices = new ArrayList<>();
    private final Map<String, Map<String, Object>> claims = new LinkedHashMap<>();

    /**
     * Turns findings into rows.
     *
     * @param original what was found, by which a later run knows the article again
     * @param merging the actors that the graph keeps under another id
     * @throws IllegalArgumentException if they don't hold together
     */
    ArticleRows(Findings original, Merging merging) {
        this.original = original;
        this.findings = merging.apply(original);
        this.digest = digest(original);
        this.copyKeys =
                findings.fingerprint() == null ? null : new CopyKeys(findings.fingerprint(), findings.published());
        if (findings.id().isBlank()) {
            throw new IllegalArgumentException("the article has no id");
        }
        Map<String, Entity> byId = new LinkedHashMap<>();
        for (Entity entity : findings.entities()) {
            if (byId.put(entity.id(), entity) != null) {
                throw new IllegalArgumentException("the entity \"" + entity.id() + "\" is there twice");
            }
            entities.add(entity);
        }
        this.actors = List.copyOf(byId.keySet());
        byId.values().forEach(this::addMentions);
        for (Relation relation : findings.relations()) {
            addClaims(relation, byId, merging.symmetricTypes());
        }
    }

    String id() {
        return findings.id();
    }

    /** Returns what was found, under the ids that the extractor gave. */
    Findings original() {
        return original;
    }

    /** Returns a hash of all that the graph takes from the article: where it is equal, there is nothing to do. */
    String digest() {
        return digest;
    }

    /** Returns by what copies of the article are found, null if its text is too short to tell. */
    @Nullable
    CopyKeys copyKeys() {
        return copyKeys;
    }

    /** Returns the story that the article tells if it is no copy of another text. */
    String story() {
        return findings.hash();
    }

    EntityRows entities() {
        return entities;
    }

    List<Map<String, Object>> mentions() {
        return mentions;
    }

    List<Map<String, Object>> offices() {
        return offices;
    }

    List<Map<String, Object>> claims() {
        return List.copyOf(claims.values());
    }

    /**
     * Returns the article with its mentions and claims.
     *
     * @param places where each actor stands in the batch's list of them
     */
    Map<String, Object> row(Map<String, Integer> places) {
        return new Row()
                .with("article", article())
                .with("actors", actors.stream().map(places::get).toList())
                .with("mentions", mentions)
                .with("claims", claims())
                .map();
    }

    Map<String, Object> article() {
        String title = findings.title();
        String url = findings.url();
        Row row = new Row();
        if (copyKeys != null) {
            row.with("fingerprint", copyKeys.fingerprint());
            List<Long> keys = copyKeys.keys();
            IntStream.range(0, keys.size()).forEach(i -> row.with(CopyKeys.name(i), keys.get(i)));
        }
        return row.with("id", findings.id())
                .with("name", title != null ? title : url != null ? url : "article " + findings.id())
                .with("title", title)
                .with("url", url)
                .with("publisher", findings.publisher())
                .with("published", findings.published())
                .with("contentHash", findings.hash())
                .with("story", story())
                .with("extractor", findings.extractor())
                .with("digest", digest)
                .map();
    }

    /** Returns the id of the claim that an article's sentence, which starts at {@code begin}, makes. */
    static String claimId(String article, int begin, EdgeKey key, String factuality) {
        return Hash.of(String.join("\n", article, String.valueOf(begin), key.toString(), factuality));
    }

    private void addMentions(Entity entity) {
        Set<String> said = new HashSet<>();
        for (Role role : entity.roles()) {
            String of = role.of();
            if (of != null && entity.type() == EntityType.PERSON && said.add(role.title() + '|' + of)) {
                entities.addOffice(of);
                offices.add(new Row()
                        .with("person", entity.id())
                        .with("title", role.title())
                        .with("of", of)
                        .map());
            }
        }
        if (entity.mentions().isEmpty() && said.isEmpty()) {
            return;
        }
        List<String> names = entity.mentions().stream()
                .filter(mention -> mention.kind() == MentionKind.NAME)
                .map(Mention::text)
                .distinct()
                .sorted()
                .toList();
        mentions.add(new Row()
                .with("actor", actors.indexOf(entity.id()))
                .with("count", entity.mentions().size())
                .with("names", names)
                .with("offices", said.isEmpty() ? null : said.stream().sorted().toList())
                .map());
    }

    private void addClaims(Relation relation, Map<String, Entity> byId, Set<String> symmetricTypes) {
        EdgeKey key = EdgeKey.of(relation.source(), relation.type(), relation.target(), symmetricTypes);
        Entity source = byId.get(key.source());
        Entity target = byId.get(key.target());
        if (source == null || target == null) {
            throw new IllegalArgumentException("a relation names the entity \""
                    + (source == null ? key.source() : key.target()) + "\", which the article doesn't list");
        }
        for (Evidence evidence : relation.evidence()) {
            String id = claimId(
                    findings.id(), evidence.begin(), key, relation.factuality().name());
            claims.putIfAbsent(id, claim(id, name(source, relation, target), key, relation, evidence));
        }
    }

    private Map<String, Object> claim(String id, String name, EdgeKey key, Relation relation, Evidence evidence) {
        String precision = relation.datePrecision() == null ? null : lower(relation.datePrecision());
        return new Row()
                .with("source", actors.indexOf(key.source()))
                .with("target", actors.indexOf(key.target()))
                .with("id", id)
                .with("name", name)
                .with("type", key.type())
                .with("factuality", relation.factuality().name())
                .with("date", relation.date())
                .with("datePrecision", precision)
                .with("place", relation.place())
                .with("text", evidence.text())
                .with("begin", evidence.begin())
                .with("end", evidence.end())
                .with("trigger", evidence.trigger())
                .with("frame", evidence.frame())
                // As in JSON, so that both ways into the graph lead to the same one.
                .with("confidence", Math.round(relation.confidence() * 100) / 100.0)
                .with("edgeKey", key.toString())
                .map();
    }

    /** {@code Rex Tillerson visits China}; what is no fact says so, as its caption stands alone in a picture. */
    private static String name(Entity source, Relation relation, Entity target) {
        String verb = relation.type().toLowerCase(Locale.ROOT).replace('_', ' ');
        String name = source.name() + ' ' + verb + ' ' + target.name();
        return relation.factuality() == Factuality.ACTUAL ? name : name + " (" + lower(relation.factuality()) + ')';
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String digest(Findings f) {
        // Neither the file's name nor the text itself enters the graph.
        return Hash.of(FindingsJson.write(new Findings(
                f.id(),
                "",
                f.title(),
                f.publisher(),
                f.published(),
                f.url(),
                f.hash(),
                f.fingerprint(),
                f.extractor(),
                f.entities(),
                f.relations(),
                null)));
    }
}
