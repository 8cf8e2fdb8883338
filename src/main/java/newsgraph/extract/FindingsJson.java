package newsgraph.extract;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import org.jspecify.annotations.Nullable;

/**
 * Findings as JSON Lines: what {@code extract} writes and {@code load} reads, one object an article. Keys whose value is
 * unknown are left out; the order of keys is fixed, so that equal findings give equal bytes.
 */
public final class FindingsJson {

    private static final Gson GSON = new GsonBuilder()
            .disableHtmlEscaping()
            .setStrictness(Strictness.STRICT)
            .create();

    private FindingsJson() {}

    /** Returns {@code findings} as one line of JSON, without the line's end. */
    public static String write(Findings findings) {
        return GSON.toJson(FindingsToJson.object(findings));
    }

    /** Returns {@code findings} as one line of JSON with the {@code reason} why they were left out of the graph. */
    public static String write(Findings findings, String reason) {
        JsonObject object = FindingsToJson.object(findings);
        object.addProperty("reason", reason);
        return GSON.toJson(object);
    }

    /**
     * Returns the findings that {@code line} holds; keys that are not known are passed over.
     *
     * @throws IllegalArgumentException if it isn't such an object; the message names the key and quotes its value
     */
    public static Findings read(String line) {
        @Nullable JsonObject object;
        try {
            object = GSON.fromJson(line, JsonObject.class);
        } catch (JsonParseException e) {
            throw new IllegalArgumentException("not a JSON object: " + reason(e), e);
        }
        if (object == null) {
            throw new IllegalArgumentException("not a JSON object: the line is empty");
        }
        return JsonToFindings.findings(new Fields("", object));
    }

    private static String reason(JsonParseException e) {
        String message = String.valueOf(
                e.getCause() == null ? e.getMessage() : e.getCause().getMessage());
        // Gson adds a line with the address of its troubleshooting guide.
        return message.lines().findFirst().orElse("").replaceFirst("^java\\.[\\w.]+: ", "");
    }
}
