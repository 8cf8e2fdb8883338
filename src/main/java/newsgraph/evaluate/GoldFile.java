package newsgraph.evaluate;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import newsgraph.evaluate.GoldText.Actor;
import newsgraph.evaluate.GoldText.Actors;
import newsgraph.evaluate.GoldText.Expected;
import newsgraph.evaluate.GoldText.NameSpan;
import newsgraph.extract.Factuality;
import newsgraph.resolve.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Reads gold: JSON Lines with {@code id} and {@code text}, and any of
 * <ul>
 *   <li>{@code relations}: {@code [{"type", "source": [answers], "target": [answers], "factuality", "factuality_alt"?,
 *       "optional"?}]}, an answer being a name or {@code country:XX};
 *   <li>{@code countries} (ISO codes), {@code persons} and {@code organizations} (names, or {@code {"name", "aliases",
 *       "optional"?}}), each also with {@code _optional}, and {@code organization_aliases}: {@code {name: [aliases]}};
 *   <li>{@code spans}: {@code [[begin, end, "Person" | "Organization"]]}, in code points.
 * </ul>
 */
final class GoldFile {

    private GoldFile() {}

    static List<GoldText> read(Path file) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException e) {
            throw new GoldException(file + ": cannot be read as UTF-8 text (" + e + "); check the path", e);
        }
        List<GoldText> gold = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            try {
                if (!line.isBlank()) {
                    gold.add(text(JsonParser.parseString(line).getAsJsonObject()));
                }
            } catch (JsonParseException | IllegalArgumentException | IllegalStateException | ClassCastException e) {
                String start = line.length() <= 60 ? line : line.substring(0, 60) + "…";
                throw new GoldException(
                        file + ":" + (i + 1) + ": not a line of gold (" + e.getMessage()
                                + "); `newsgraph evaluate --help` tells the format: " + start,
                        e);
            }
        }
        return gold;
    }

    private static GoldText text(JsonObject line) {
        String text = required(line, "text").getAsString();
        return new GoldText(
                required(line, "id").getAsString(),
                text,
                line.has("relations")
                        ? objects(line, "relations").map(GoldFile::relation).toList()
                        : null,
                line.has("countries") && line.has("persons") && line.has("organizations") ? actors(line) : null,
                line.has("spans") ? spans(line, text) : null);
    }

    private static Expected relation(JsonObject relation) {
        JsonElement alternative = relation.get("factuality_alt");
        return new Expected(
                required(relation, "type").getAsString(),
                strings(required(relation, "source")),
                strings(required(relation, "target")),
                Factuality.valueOf(required(relation, "factuality").getAsString()),
                alternative == null || alternative.isJsonNull() ? null : Factuality.valueOf(alternative.getAsString()),
                isOptional(relation));
    }

    private static Actors actors(JsonObject line) {
        JsonObject aliases =
                line.has("organization_aliases") ? line.getAsJsonObject("organization_aliases") : new JsonObject();
        return new Actors(
                Set.copyOf(strings(required(line, "countries"))),
                Set.copyOf(strings(array(line, "countries_optional"))),
                actors(line, "persons", aliases),
                actors(line, "organizations", aliases));
    }

    private static List<Actor> actors(JsonObject line, String key, JsonObject aliases) {
        List<Actor> actors = new ArrayList<>();
        array(line, key).forEach(actor -> actors.add(actor(actor, false, aliases)));
        array(line, key + "_optional").forEach(actor -> actors.add(actor(actor, true, aliases)));
        return actors;
    }

    private static Actor actor(JsonElement actor, boolean optional, JsonObject aliases) {
        Set<String> names = new HashSet<>();
        if (actor.isJsonObject()) {
            JsonObject object = actor.getAsJsonObject();
            names.add(required(object, "name").getAsString());
            names.addAll(strings(array(object, "aliases")));
            return new Actor(plain(names), optional || isOptional(object));
        }
        names.add(actor.getAsString());
        names.addAll(strings(array(aliases, actor.getAsString())));
        return new Actor(plain(names), optional);
    }

    private static Set<NameSpan> spans(JsonObject line, String text) {
        Set<NameSpan> spans = new HashSet<>();
        for (JsonElement element : array(line, "spans")) {
            JsonArray span = element.getAsJsonArray();
            try {
                spans.add(new NameSpan(
                        text.offsetByCodePoints(0, span.get(0).getAsInt()),
                        text.offsetByCodePoints(0, span.get(1).getAsInt()),
                        EntityType.ofLabel(span.get(2).getAsString())));
            } catch (IndexOutOfBoundsException e) {
                throw new IllegalArgumentException("no such span in the text: " + span, e);
            }
        }
        return spans;
    }

    private static JsonElement required(JsonObject object, String key) {
        @Nullable JsonElement value = object.get(key);
        if (value == null || value.isJsonNull()) {
            throw new IllegalArgumentException("no \"" + key + "\"");
        }
        return value;
    }

    private static Stream<JsonObject> objects(JsonObject object, String key) {
        return array(object, key).asList().stream().map(JsonElement::getAsJsonObject);
    }

    private static JsonArray array(JsonObject object, String key) {
        return object.has(key) ? object.getAsJsonArray(key) : new JsonArray();
    }

    private static List<String> strings(JsonElement array) {
        return array.getAsJsonArray().asList().stream()
                .map(JsonElement::getAsString)
                .toList();
    }

    private static boolean isOptional(JsonObject object) {
        return object.has("optional")
                && Objects.requireNonNull(object.get("optional")).getAsBoolean();
    }

    private static Set<String> plain(Set<String> names) {
        Set<String> plain = new HashSet<>();
        names.forEach(name -> plain.add(Spelling.plain(name)));
        return plain;
    }
}
