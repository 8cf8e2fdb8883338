package newsgraph.resolve;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names of a sentence by the places of their words. */
final class NamePlaces {

    private final List<NameSpan> names;
    private final @Nullable NameSpan[] nameAt;

    NamePlaces(Text text, List<NameSpan> names) {
        this.names = names;
        nameAt = new NameSpan[text.size()];
        for (NameSpan name : names) {
            for (int i = name.first(); i < name.end(); i++) {
                nameAt[i] = name;
            }
        }
    }

    /** Returns the name that the word at {@code i} is part of, or null. */
    @Nullable
    NameSpan at(int i) {
        return i >= 0 && i < nameAt.length ? nameAt[i] : null;
    }

    boolean isPersonAt(int i) {
        NameSpan name = at(i);
        return name != null && name.kind() == Known.Kind.PERSON;
    }

    /** Whether a name stands at {@code i} that is not a person's. */
    boolean isOtherAt(int i) {
        NameSpan name = at(i);
        return name != null && name.kind() != Known.Kind.PERSON;
    }

    /** Whether a name begins at {@code i}. */
    boolean isStart(int i) {
        NameSpan name = at(i);
        return name != null && name.first() == i;
    }

    /** Returns the names between {@code from} and {@code to} that people may act for. */
    List<NameSpan> owners(int from, int to) {
        return names.stream()
                .filter(n -> n.first() >= from && n.end() <= to && isOwner(n))
                .toList();
    }

    /** Whether people may act for what {@code name} names: a country, a body, a place whose country is known. */
    static boolean isOwner(NameSpan name) {
        boolean place = name.kind() == Known.Kind.PLACE
                && name.known() != null
                && name.known().id() != null;
        return place || name.isCountry() || name.kind() == Known.Kind.ORGANIZATION || name.kind() == Known.Kind.CAPITAL;
    }
}
