package newsgraph.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import newsgraph.extract.DatePrecision;
import newsgraph.extract.Evidence;
import newsgraph.extract.Factuality;
import newsgraph.extract.Findings;
import newsgraph.extract.Fingerprint;
import newsgraph.extract.Relation;
import newsgraph.resolve.Entity;
import newsgraph.resolve.EntityType;
import newsgraph.resolve.Mention;
import newsgraph.resolve.MentionKind;
import newsgraph.resolve.Role;

/**
 * Findings as a large corpus has them, made from nothing: each article mentions seven actors and makes three claims. As in
 * news, few actors are in many articles and many in few: the k-th most frequent has a share of about 1/k.
 *
 * @param count how many articles
 * @param version which printing of them: another version has other claims
 */
public record SyntheticArticles(int count, int version) implements Iterable<Findings> {

    private static final int MENTIONS = 7;
    private static final int CLAIMS = 3;
    private static final int PERSONS = 40_000;
    private static final int ORGANIZATIONS = 5_000;
    private static final LocalDate BEGIN = LocalDate.of(2015, 1, 1);
    private static final String[] TYPES = {"MEETS_WITH", "VISITS", "SANCTIONS"};
    private static final String[] COUNTRIES = Locale.getISOCountries();
    private static final Factuality[] REST = {Factuality.PLANNED, Factuality.POSSIBLE, Factuality.NEGATED};

    /** Makes the first printing of {@code count} articles. */
    public SyntheticArticles(int count) {
        this(count, 1);
    }

    @Override
    public Iterator<Findings> iterator() {
        return IntStream.range(0, count).mapToObj(this::article).iterator();
    }

    /** Returns the article of that number: the same each time. */
    Findings article(int number) {
        // Neighbouring seeds of Random begin alike.
        Random random = new Random((number * 31L + version) * 0x9E3779B97F4A7C15L);
        LocalDate published = BEGIN.plusDays(random.nextInt(3650));
        Map<String, Entity> actors = new LinkedHashMap<>();
        while (actors.size() < MENTIONS) {
            Entity actor = actor(random, actors.size());
            actors.putIfAbsent(actor.id(), actor);
        }
        List<Entity> entities = List.copyOf(actors.values());
        List<Relation> relations = new ArrayList<>();
        for (int i = 0; i < CLAIMS; i++) {
            int source = random.nextInt(MENTIONS - 1);
            int target = source + 1 + random.nextInt(MENTIONS - source - 1);
            relations.add(claim(random, entities.get(source), entities.get(target), published, i * 400));
        }
        return new Findings(
                "synthetic-" + number,
                "synthetic.jsonl",
                "Talks of the day, number " + number,
                "Outlet " + frequent(random, 300),
                published,
                "https://news.example/" + published + "/talks-" + number,
                "sha256:" + Hash.of(number + "/" + version),
                fingerprint(number),
                "synthetic",
                entities,
                relations,
                null);
    }

    /** A fingerprint that resembles no other's, so that copies are looked for and none is found. */
    private static String fingerprint(int number) {
        byte[] bytes = new byte[Fingerprint.SIZE];
        new Random(number).nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static Entity actor(Random random, int place) {
        List<Mention> mentions = new ArrayList<>();
        int kind = random.nextInt(10);
        if (kind < 4) {
            String code = COUNTRIES[frequent(random, COUNTRIES.length)];
            String name = "Land " + code;
            mentions.add(new Mention(place * 90, place * 90 + name.length(), name, MentionKind.NAME));
            return new Entity("country:" + code, EntityType.COUNTRY, name, List.of(), List.of(), mentions);
        }
        boolean person = kind < 8;
        int number = frequent(random, person ? PERSONS : ORGANIZATIONS);
        String name = person ? "Anna Person" + number : "Organisation " + number;
        mentions.add(new Mention(place * 90, place * 90 + name.length(), name, MentionKind.NAME));
        mentions.add(new Mention(place * 90 + 60, place * 90 + 62, "it", MentionKind.PRONOUN));
        if (!person) {
            return new Entity("org:" + number, EntityType.ORGANIZATION, name, List.of(), List.of(), mentions);
        }
        List<Role> roles = random.nextInt(4) == 0
                ? List.of(new Role("Foreign Minister", "country:" + COUNTRIES[number % COUNTRIES.length]))
                : List.of();
        return new Entity(
                "person:anna-" + number, EntityType.PERSON, name, List.of("Person" + number), roles, mentions);
    }

    private static Relation claim(Random random, Entity source, Entity target, LocalDate published, int begin) {
        String type = TYPES[random.nextInt(TYPES.length)];
        String sentence = source.name() + " and " + target.name() + " were the subject of what the spokesman of the"
                + " ministry said on that morning, and of a second remark, number " + random.nextInt(1000) + '.';
        return new Relation(
                type,
                source.id(),
                target.id(),
                random.nextInt(4) > 0 ? Factuality.ACTUAL : REST[random.nextInt(REST.length)],
                published.minusDays(random.nextInt(5)),
                DatePrecision.DAY,
                random.nextBoolean() ? "Geneva" : null,
                0.5 + random.nextInt(50) / 100.0,
                List.of(new Evidence(begin, begin + sentence.length(), sentence, "said", "synthetic")));
    }

    /** Returns a number below {@code bound}, the smaller the likelier. */
    private static int frequent(Random random, int bound) {
        return (int) Math.pow(bound, random.nextDouble()) - 1;
    }
}
