package newsgraph.extract;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import newsgraph.resolve.Entity;
import newsgraph.resolve.Mention;
import newsgraph.resolve.Role;
import org.jspecify.annotations.Nullable;

/** Findings to JSON, key by key in the order of the contract. */
final class FindingsToJson {

    private FindingsToJson() {}

    static JsonObject object(Findings findings) {
        JsonObject object = new JsonObject();
        object.addProperty("id", findings.id());
        object.addProperty("source", findings.source());
        known(object, "title", findings.title());
        known(object, "publisher", findings.publisher());
        known(object, "published", findings.published());
        known(object, "url", findings.url());
        object.addProperty("hash", findings.hash());
        known(object, "fingerprint", findings.fingerprint());
        object.addProperty("extractor", findings.extractor());
        object.add("entities", array(findings.entities(), FindingsToJson::entity));
        object.add("relations", array(findings.relations(), FindingsToJson::relation));
        known(object, "text", findings.text());
        return object;
    }

    private static JsonObject entity(Entity entity) {
        JsonObject object = new JsonObject();
        object.addProperty("id", entity.id());
        object.addProperty("type", entity.type().label());
        object.addProperty("name", entity.name());
        JsonArray aliases = new JsonArray();
        entity.aliases().forEach(aliases::add);
        object.add("aliases", aliases);
        object.add("roles", array(entity.roles(), FindingsToJson::role));
        object.add("mentions", array(entity.mentions(), FindingsToJson::mention));
        return object;
    }

    private static JsonObject role(Role role) {
        JsonObject object = new JsonObject();
        object.addProperty("title", role.title());
        known(object, "of", role.of());
        return object;
    }

    private static JsonObject mention(Mention mention) {
        JsonObject object = new JsonObject();
        object.addProperty("begin", mention.begin());
        object.addProperty("end", mention.end());
        object.addProperty("text", mention.text());
        object.addProperty("kind", mention.kind().name());
        return object;
    }

    private static JsonObject relation(Relation relation) {
        JsonObject object = new JsonObject();
        object.addProperty("type", relation.type());
        object.addProperty("source", relation.source());
        object.addProperty("target", relation.target());
        object.addProperty("factuality", relation.factuality().name());
        known(object, "date", relation.date());
        known(object, "datePrecision", precision(relation.datePrecision()));
        known(object, "place", relation.place());
        object.addProperty("confidence", Math.round(relation.confidence() * 100) / 100.0);
        object.add("evidence", array(relation.evidence(), FindingsToJson::evidence));
        return object;
    }

    private static JsonObject evidence(Evidence evidence) {
        JsonObject object = new JsonObject();
        object.addProperty("begin", evidence.begin());
        object.addProperty("end", evidence.end());
        object.addProperty("text", evidence.text());
        object.addProperty("trigger", evidence.trigger());
        object.addProperty("frame", evidence.frame());
        return object;
    }

    private static @Nullable String precision(@Nullable DatePrecision precision) {
        return precision == null ? null : precision.name().toLowerCase(Locale.ROOT);
    }

    private static void known(JsonObject object, String key, @Nullable Object value) {
        if (value != null) {
            object.addProperty(key, value.toString());
        }
    }

    private static <T> JsonArray array(List<T> values, Function<T, JsonObject> write) {
        JsonArray array = new JsonArray();
        for (T value : values) {
            array.add(write.apply(value));
        }
        return array;
    }
}
