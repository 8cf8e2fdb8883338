package newsgraph.resolve;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import newsgraph.annotate.WordList;
import newsgraph.knowledge.Judgements;
import newsgraph.knowledge.PhraseIndex;
import org.jspecify.annotations.Nullable;

/** Tells which names of bodies in an article belong to one body: acronyms by their definition or initials. */
final class Organizations {

    private static final Set<String> GENERIC = WordList.group(Organizations.class, "genericbodies.txt", "word");

    /** Heads of bodies' names that stand for the whole name once it has been heard. */
    private static final Set<String> SHORT = WordList.group(Organizations.class, "genericbodies.txt", "short");

    private final Judgements judgements;
    /** In the order in which the names were last heard. */
    private final Map<String, Actor> byName = new LinkedHashMap<>(16, 0.75f, true);

    private final Map<String, Actor> byId = new HashMap<>();

    Organizations(Judgements judgements) {
        this.judgements = judgements;
    }

    /** Returns the body called {@code written}; {@code country} is the code of the one it belongs to by the text, or empty. */
    Actor find(String written, @Nullable Known known, String country) {
        String shown = written.startsWith("The ") ? written.substring(4) : written;
        String key = key(shown);
        Actor actor = byName.get(key);
        if (actor == null && known == null && SHORT.contains(key)) {
            actor = longer(key);
        }
        if (actor == null) {
            boolean generic = isGeneric(shown);
            actor = known != null
                            && !areDifferent(shown, String.valueOf(known.id()))
                            && !(generic && !country.isEmpty() && !country.equals(known.country()))
                    ? known(known)
                    : named(shown, generic ? country : "");
            byName.put(key, actor);
        }
        return actor;
    }

    /** {@code the Council}: the body of the article whose longer name was heard last and ends or begins so, or null. */
    private @Nullable Actor longer(String key) {
        Actor last = null;
        for (Map.Entry<String, Actor> name : byName.entrySet()) {
            if (name.getKey().endsWith(' ' + key) || name.getKey().startsWith(key + ' ')) {
                last = name.getValue();
            }
        }
        return last;
    }

    /** Makes {@code acronym} another name of {@code actor}. */
    void alias(String acronym, Actor actor) {
        byName.putIfAbsent(key(acronym), actor);
    }

    private Actor known(Known known) {
        return byId.computeIfAbsent(String.valueOf(known.id()), id -> {
            Actor actor = new Actor(EntityType.ORGANIZATION, id, known.name());
            actor.country = known.country();
            return actor;
        });
    }

    private Actor named(String shown, String country) {
        for (Actor other : byId.values()) {
            if (initials(other.name).equals(shown.replace(".", ""))
                    && shown.length() > 2
                    && !areDifferent(shown, other.id)) {
                return other;
            }
        }
        String prefix = country.isEmpty() ? "" : country.toLowerCase(Locale.ROOT) + ' ';
        return byId.computeIfAbsent(Ids.organization(prefix + shown), id -> {
            Actor actor = new Actor(EntityType.ORGANIZATION, id, shown);
            actor.country = country;
            return actor;
        });
    }

    private boolean areDifferent(String shown, String id) {
        return judgements.areDifferent(Ids.organization(shown), id);
    }

    static boolean isGeneric(String shown) {
        return List.of(shown.toLowerCase(Locale.ROOT).split("[ -]+")).stream().allMatch(GENERIC::contains);
    }

    static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[ -]+")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }

    private static String key(String shown) {
        return PhraseIndex.fold(shown).toLowerCase(Locale.ROOT).replace(".", "").replaceAll("[\\s-]+", " ");
    }
}
