package newsgraph.load;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row for {@code UNWIND}, key by key; what is unknown is left out. */
final class Row {

    private final Map<String, Object> values = new HashMap<>();

    Row with(String key, @Nullable Object value) {
        if (value != null) {
            values.put(key, value);
        }
        return this;
    }

    Row with(Map<String, Object> others) {
        values.putAll(others);
        return this;
    }

    Map<String, Object> map() {
        return Collections.unmodifiableMap(values);
    }
}
