package newsgraph.resolve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Words for people by their office: {@code minister}, {@code officials}, {@code delegation}. */
final class Offices {

    private static final Set<String> HONORIFICS = Set.of(
            "mr",
            "mr.",
            "mrs",
            "mrs.",
            "ms",
            "ms.",
            "miss",
            "dr",
            "dr.",
            "sir",
            "dame",
            "lord",
            "lady",
            "prof",
            "prof.",
            "rev",
            "rev.",
            "señor",
            "herr",
            "monsieur",
            "madame",
            "sheikh",
            "sheik",
            "ayatollah",
            "mullah",
            "imam",
            "crown");
    private static final Set<String> RANKS = Set.of(
            "gen", "gen.", "sen", "sen.", "rep", "rep.", "gov", "gov.", "lt", "lt.", "col", "col.", "maj", "maj.",
            "capt", "capt.", "sgt", "sgt.", "adm", "adm.", "brig", "brig.", "cmdr", "cmdr.", "amb", "amb.", "pres",
            "pres.");
    private static final Set<String> OFFICES = new HashSet<>();
    private static final Set<String> GROUPS = new HashSet<>();

    static {
        read();
    }

    private Offices() {}

    /** Returns whether {@code lower}, a word or abbreviation in small letters, may end a title before a name. */
    static boolean isTitle(String lower) {
        return HONORIFICS.contains(lower) || RANKS.contains(lower) || OFFICES.contains(lower);
    }

    static boolean isHonorific(String lower) {
        return HONORIFICS.contains(lower);
    }

    static boolean isOffice(String lower) {
        return OFFICES.contains(lower) || RANKS.contains(lower);
    }

    /** Returns whether the noun {@code lower}, in either number, is people who act for a country or a body. */
    static boolean isPeople(String lower) {
        return OFFICES.contains(singular(lower)) || GROUPS.contains(singular(lower));
    }

    /** Returns whether {@code lower} means several: a plural or a group. */
    static boolean isMany(String lower) {
        return !singular(lower).equals(lower) || GROUPS.contains(lower) && !OFFICES.contains(lower);
    }

    /** Returns the singular of {@code lower}, by rule. */
    static String singular(String lower) {
        if (OFFICES.contains(lower) || GROUPS.contains(lower)) {
            return lower;
        }
        if (lower.endsWith("men")) {
            return lower.substring(0, lower.length() - 2) + "an";
        }
        if (lower.endsWith("ies")) {
            return lower.substring(0, lower.length() - 3) + 'y';
        }
        return lower.endsWith("s") && !lower.endsWith("ss") ? lower.substring(0, lower.length() - 1) : lower;
    }

    private static void read() {
        InputStream stream = Objects.requireNonNull(Offices.class.getResourceAsStream("offices.txt"), "offices.txt");
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines().forEach(line -> {
                if (line.startsWith("office: ")) {
                    OFFICES.addAll(List.of(line.substring(8).split(" ")));
                } else if (line.startsWith("group: ")) {
                    GROUPS.addAll(List.of(line.substring(7).split(" ")));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read offices.txt", e);
        }
    }
}
