package newsgraph.query;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;

/** Single values: from the database to plain ones, and those to text. */
final class Cells {

    private Cells() {}

    static @Nullable Object plain(Value value) {
        return plain(value.asObject());
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value == null || value instanceof String || value instanceof Number || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Path path) {
            return text(path);
        }
        if (value instanceof Node node) {
            return text(node);
        }
        if (value instanceof Relationship relationship) {
            return text(relationship);
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> plain = new ArrayList<>();
            list.forEach(element -> plain.add(plain(element)));
            return plain;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> plain = new LinkedHashMap<>();
            map.forEach((key, element) -> plain.put(String.valueOf(key), plain(element)));
            return plain;
        }
        // Dates and times write themselves as ISO 8601.
        return value.toString();
    }

    static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Cells::text).collect(Collectors.joining("; "));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + text(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return value.toString();
    }

    /** More than four digits after the point are noise to the eye; CSV and JSON have them all. */
    static String shortened(double number) {
        return Double.isFinite(number) && Math.abs(number) < 1e15 && Math.abs(number) >= 1e-3
                ? BigDecimal.valueOf(number)
                        .setScale(4, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                : Double.toString(number);
    }

    /** A line break or an escape sequence in a headline must not spoil, or command, the terminal. */
    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ");
    }

    static String cut(String text, int widest) {
        if (width(text) <= widest) {
            return text;
        }
        int end = 0;
        int width = 1;
        while (end < text.length() && width + width(text.codePointAt(end)) <= widest) {
            width += width(text.codePointAt(end));
            end += Character.charCount(text.codePointAt(end));
        }
        return text.substring(0, end) + '…';
    }

    static int width(String text) {
        return text.codePoints().map(Cells::width).sum();
    }

    /** Chinese, Japanese and Korean signs and pictures take two columns of a terminal, accents that combine none. */
    private static int width(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = Character.isIdeographic(codePoint)
                || (codePoint >= 0x1100 && codePoint <= 0x115F)
                || (codePoint >= 0x2E80 && codePoint <= 0xA4CF)
                || (codePoint >= 0xAC00 && codePoint <= 0xD7A3)
                || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
                || (codePoint >= 0xFF01 && codePoint <= 0xFF60)
                || (codePoint >= 0x1F300 && codePoint <= 0x1FAFF);
        return wide ? 2 : 1;
    }

    private static String text(Path path) {
        StringBuilder text = new StringBuilder(text(path.start()));
        for (Path.Segment segment : path) {
            // A path may walk an edge against its direction; the arrow shows the edge's own.
            boolean along = segment.relationship()
                    .startNodeElementId()
                    .equals(segment.start().elementId());
            text.append(along ? "-[" : "<-[")
                    .append(segment.relationship().type())
                    .append(along ? "]->" : "]-")
                    .append(text(segment.end()));
        }
        return text.toString();
    }

    /** An edge of the picture carries the ids of its ends, whatever else is in the answer: {@code source|TYPE|target}. */
    private static String text(Relationship edge) {
        String arrow = "-[" + edge.type() + "]->";
        String[] ends = edge.get("key").isNull()
                ? new String[0]
                : edge.get("key").asString().split(Pattern.quote("|" + edge.type() + "|"));
        return ends.length == 2 ? "(" + ends[0] + ")" + arrow + "(" + ends[1] + ")" : "()" + arrow + "()";
    }

    private static String text(Node node) {
        Value name = node.get("name");
        return "(" + (name.isNull() ? String.join(":", node.labels()) : name.asString()) + ")";
    }
}
