package newsgraph.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import newsgraph.extract.DatePrecision;
import newsgraph.extract.Evidence;
import newsgraph.extract.Factuality;
import newsgraph.extract.Findings;
import newsgraph.extract.Relation;
import newsgraph.resolve.Entity;
import newsgraph.resolve.EntityType;
import newsgraph.resolve.Mention;
import newsgraph.resolve.MentionKind;
import newsgraph.resolve.Role;
import org.jspecify.annotations.Nullable;

/**
 * Findings in a few words: {@code Story.of("a1").says("Rex Tillerson VISITS China").findings()}. A name that is a
 * country's is that country, one in capitals an organisation, any other a person.
 */
public final class Story {

    /** Text that runs as a script and loads a picture wherever it is taken for HTML. */
    public static final String HOSTILE = "</script><script>window.hacked = 1</script><img src=x onerror='hacked = 2'>";

    /** Text that runs from right to left and holds a character of two halves. */
    public static final String HEBREW = "שרה כהן ביקרה בסין 🕊️.";

    private static final Map<String, String> COUNTRIES =
            Map.of("China", "CN", "United States", "US", "North Korea", "KP", "Iran", "IR", "France", "FR");

    private final String id;
    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final List<Relation> relations = new ArrayList<>();
    private String publisher = "Reuters";
    private @Nullable LocalDate published = LocalDate.of(2017, 9, 30);
    private String version = "1";
    private String title;
    private String url;
    private @Nullable String fingerprint;

    private Story(String id) {
        this.id = id;
        this.title = "Title of " + id;
        this.url = "https://example.org/" + id;
    }

    /** Begins an article. */
    public static Story of(String id) {
        return new Story(id);
    }

    /** Sets who published it and when. */
    public Story by(String outlet, String day) {
        publisher = outlet;
        published = LocalDate.parse(day);
        return this;
    }

    /** Sets its title and its address. */
    public Story titled(String heading, String address) {
        title = heading;
        url = address;
        return this;
    }

    Story version(String text) {
        version = text;
        return this;
    }

    Story fingerprint(String ofText) {
        fingerprint = ofText;
        return this;
    }

    /** Adds a fact, the sentence being the words themselves. */
    public Story says(String fact) {
        return says(fact, "ACTUAL", 0.8, fact + '.');
    }

    /** Adds a relation {@code source TYPE target}. */
    public Story says(String fact, String factuality, double confidence, String sentence) {
        String type = List.of(fact.split(" ")).stream()
                .filter(word -> word.matches("[A-Z]+_?[A-Z]+") && word.length() > 4)
                .findFirst()
                .orElseThrow();
        String[] ends = fact.split(" " + type + " ");
        int begin = relations.size() * 1000;
        relations.add(new Relation(
                type,
                mention(ends[0]),
                mention(ends[1]),
                Factuality.valueOf(factuality),
                published,
                published == null ? null : DatePrecision.PUBLISHED,
                null,
                confidence,
                List.of(new Evidence(begin, begin + sentence.length(), sentence, type, "test"))));
        return this;
    }

    /** Adds an office. */
    public Story office(String person, String title, String of) {
        String personId = mention(person);
        Entity entity = entities.get(personId);
        if (entity == null) {
            throw new AssertionError(personId);
        }
        List<Role> roles = new ArrayList<>(entity.roles());
        roles.add(new Role(title, id(of)));
        entities.put(
                personId,
                new Entity(personId, entity.type(), entity.name(), entity.aliases(), roles, entity.mentions()));
        return this;
    }

    /** Adds a mention and returns the actor's id. */
    public String mention(String name) {
        String entityId = id(name);
        Entity known = entities.get(entityId);
        List<Mention> mentions = new ArrayList<>(known == null ? List.of() : known.mentions());
        mentions.add(new Mention(mentions.size(), mentions.size() + name.length(), name, MentionKind.NAME));
        List<String> aliases = entityId.startsWith("person:") && name.contains(" ")
                ? List.of(name.substring(name.lastIndexOf(' ') + 1))
                : List.of();
        entities.put(
                entityId,
                new Entity(
                        entityId, type(entityId), name, aliases, known == null ? List.of() : known.roles(), mentions));
        return entityId;
    }

    /** Returns what the article holds. */
    public Findings findings() {
        return new Findings(
                id,
                id + ".txt",
                title,
                publisher,
                published,
                url,
                "sha256:" + id + version,
                fingerprint,
                "test",
                List.copyOf(entities.values()),
                relations,
                null);
    }

    private static EntityType type(String entityId) {
        return entityId.startsWith("country:")
                ? EntityType.COUNTRY
                : entityId.startsWith("org:") ? EntityType.ORGANIZATION : EntityType.PERSON;
    }

    private static String id(String name) {
        String country = COUNTRIES.get(name);
        if (country != null) {
            return "country:" + country;
        }
        String slug = name.toLowerCase(Locale.ROOT).replace(' ', '-');
        return (name.matches("[A-Z]+") ? "org:" : "person:") + slug;
    }
}
