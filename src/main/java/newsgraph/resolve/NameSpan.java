package newsgraph.resolve;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name that was decided upon.
 *
 * @param first index of its first token in the sentence
 * @param end index behind its last token
 * @param kind what it names
 * @param known what the gazetteer knows by this name, if it is in it
 */
record NameSpan(
        int first, int end, Known.Kind kind, @Nullable Known known) {

    boolean isCountry() {
        return kind == Known.Kind.COUNTRY || kind == Known.Kind.DEMONYM || kind == Known.Kind.METONYM;
    }

    boolean isActorName() {
        return kind == Known.Kind.PERSON || kind == Known.Kind.ORGANIZATION;
    }

    int length() {
        return end - first;
    }

    boolean overlaps(NameSpan other) {
        return first < other.end && other.first < end;
    }

    boolean covers(int token) {
        return first <= token && token < end;
    }

    static boolean anyCovers(List<NameSpan> spans, int token) {
        return spans.stream().anyMatch(span -> span.covers(token));
    }
}
