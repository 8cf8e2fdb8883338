package newsgraph.extract;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a JSON object, read with complaints that name the place: {@code relations[2].date: …}.
 *
 * @param path where the object stands in the line, empty for the line's own
 * @param object the object
 */
record Fields(String path, JsonObject object) {

    String string(String key) {
        return required(key, stringOrNull(key));
    }

    @Nullable
    String stringOrNull(String key) {
        JsonElement value = element(key);
        if (value == null) {
            return null;
        }
        if (!value.isJsonPrimitive() || !value.getAsJsonPrimitive().isString()) {
            throw wrong(key, "not a string: " + value);
        }
        return value.getAsString();
    }

    double number(String key) {
        JsonElement value = required(key, element(key));
        if (!value.isJsonPrimitive() || !value.getAsJsonPrimitive().isNumber()) {
            throw wrong(key, "not a number: " + value);
        }
        return value.getAsDouble();
    }

    int integer(String key) {
        double number = number(key);
        if (number != Math.rint(number) || Math.abs(number) > Integer.MAX_VALUE) {
            throw wrong(key, "not a whole number: " + object.get(key));
        }
        return (int) number;
    }

    @Nullable
    LocalDate dateOrNull(String key) {
        String value = stringOrNull(key);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw wrong(key, "not a date like 2017-09-30: \"" + value + '"', e);
        }
    }

    <E extends Enum<E>> E constant(String key, Class<E> type) {
        return required(key, constantOrNull(key, type));
    }

    <E extends Enum<E>> @Nullable E constantOrNull(String key, Class<E> type) {
        String value = stringOrNull(key);
        try {
            return value == null ? null : Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            String known = Arrays.toString(type.getEnumConstants());
            throw wrong(key, "\"" + value + "\" is none of " + known, e);
        }
    }

    <T> T parsed(String key, Function<String, T> parse) {
        String value = string(key);
        try {
            return parse.apply(value);
        } catch (IllegalArgumentException e) {
            throw wrong(key, String.valueOf(e.getMessage()), e);
        }
    }

    List<String> strings(String key) {
        List<String> strings = new ArrayList<>();
        for (JsonElement element : array(key)) {
            if (!element.isJsonPrimitive()) {
                throw wrong(key, "not a list of strings: " + element);
            }
            strings.add(element.getAsString());
        }
        return strings;
    }

    <T> List<T> list(String key, Function<Fields, T> read) {
        List<T> list = new ArrayList<>();
        for (JsonElement element : array(key)) {
            String place = place(key) + '[' + list.size() + ']';
            if (!element.isJsonObject()) {
                throw new IllegalArgumentException(place + ": not an object: " + element);
            }
            list.add(read(new Fields(place, element.getAsJsonObject()), read));
        }
        return list;
    }

    /** A record's own check knows nothing of the place, so it is put before its message. */
    private static <T> T read(Fields fields, Function<Fields, T> read) {
        try {
            return read.apply(fields);
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            throw message.startsWith(fields.path) ? e : new IllegalArgumentException(fields.path + ": " + message, e);
        }
    }

    private JsonArray array(String key) {
        JsonElement value = element(key);
        if (value == null) {
            return new JsonArray();
        }
        if (!value.isJsonArray()) {
            throw wrong(key, "not a list: " + value);
        }
        return value.getAsJsonArray();
    }

    private @Nullable JsonElement element(String key) {
        JsonElement value = object.get(key);
        return value == null || value.isJsonNull() ? null : value;
    }

    private <T> T required(String key, @Nullable T value) {
        if (value == null) {
            throw wrong(key, "missing");
        }
        return value;
    }

    private String place(String key) {
        return path.isEmpty() ? key : path + '.' + key;
    }

    private IllegalArgumentException wrong(String key, String what) {
        return new IllegalArgumentException(place(key) + ": " + what);
    }

    private IllegalArgumentException wrong(String key, String what, RuntimeException cause) {
        return new IllegalArgumentException(place(key) + ": " + what, cause);
    }
}
