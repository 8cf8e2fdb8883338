package newsgraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** An entity while its article is being read: collects names, roles and mentions. */
final class Actor {

    final EntityType type;
    final String id;
    String name;
    String gender = "";

    /** ISO code of the country that the knowledge gives to it, empty if none. */
    String country = "";

    /** What the knowledge says a person is known for, in small letters. */
    String description = "";

    final Set<String> aliases = new TreeSet<>();
    final Map<String, Role> roles = new LinkedHashMap<>();
    private final List<Mention> mentions = new ArrayList<>();

    Actor(EntityType type, String id, String name) {
        this.type = type;
        this.id = id;
        this.name = name;
    }

    void mention(Text text, int first, int end, MentionKind kind, String article) {
        int begin = text.tokens.get(first).begin();
        int stop = text.tokens.get(end - 1).end();
        mentions.add(new Mention(begin, stop, article.substring(begin, stop), kind));
        // What a country is named here may be its people or its capital.
        if (kind == MentionKind.NAME && type != EntityType.COUNTRY) {
            aliases.add(article.substring(begin, stop).replaceAll("\\s+", " "));
        }
    }

    void role(String title, @Nullable String of) {
        if (!title.isBlank()) {
            roles.merge(title, new Role(title, of), (old, now) -> old.of() == null ? now : old);
        }
    }

    boolean isMentioned() {
        return !mentions.isEmpty();
    }

    int firstMention() {
        return mentions.stream().mapToInt(Mention::begin).min().orElse(Integer.MAX_VALUE);
    }

    Entity entity() {
        aliases.remove(name);
        mentions.sort(Comparator.comparingInt(Mention::begin).thenComparingInt(Mention::end));
        return new Entity(
                id,
                type,
                name,
                List.copyOf(aliases),
                List.copyOf(roles.values()),
                mentions.stream().distinct().toList());
    }
}
