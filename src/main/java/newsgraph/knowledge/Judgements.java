package newsgraph.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * What people have decided about who is who: rows of {@code judgements.csv}, each a pair of ids that are the same actor,
 * or that are not.
 *
 * @param kept for each id that is given up, the one that its actor keeps
 * @param different pairs that must stay apart
 */
public record Judgements(Map<String, String> kept, Set<Pair> different) {

    /** The columns of the file. */
    private static final List<String> COLUMNS = List.of("judgement", "one", "other", "why");

    private static final Pattern ID = Pattern.compile("(person|org|country):[^|\\s]+");

    /** Two ids of actors. */
    public record Pair(String one, String other) {}

    /** Copies the collections. */
    public Judgements {
        kept = Map.copyOf(kept);
        different = Set.copyOf(different);
    }

    /** Returns the judgements that newsgraph is shipped with. */
    public static Judgements get() {
        return Holder.JUDGEMENTS;
    }

    /**
     * Reads a {@code file} of judgements.
     *
     * @throws IllegalArgumentException if a row of it is none, or says the contrary of another; the message names the line
     * @throws UncheckedIOException if it cannot be read
     */
    public static Judgements read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(file.toString(), in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the id under which the actor {@code id} is kept: {@code id} itself if nobody has judged otherwise. */
    public String keep(String id) {
        return kept.getOrDefault(id, id);
    }

    /** Tells whether the two ids must not be taken for one actor. */
    public boolean areDifferent(String one, String other) {
        return different.contains(new Pair(keep(one), keep(other)))
                || different.contains(new Pair(keep(other), keep(one)));
    }

    private static Judgements read(String name, InputStream in) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
                CSVParser rows = format.parse(reader)) {
            if (!rows.getHeaderNames().equals(COLUMNS)) {
                throw new IllegalArgumentException(name + ":1: the columns must be " + String.join(",", COLUMNS)
                        + ", not " + String.join(",", rows.getHeaderNames()));
            }
            Draft draft = new Draft();
            for (CSVRecord row : rows) {
                draft.add(row, name + ':' + rows.getCurrentLineNumber() + ": ");
            }
            return draft.judgements();
        } catch (UncheckedIOException e) {
            throw new IllegalArgumentException(name + ": no CSV: " + e.getMessage(), e);
        }
    }

    /** Judgements while their rows come in. */
    private static final class Draft {
        private final Map<String, Set<String>> groups = new LinkedHashMap<>();
        private final Map<Pair, String> different = new LinkedHashMap<>();

        void add(CSVRecord row, String where) {
            if (!row.isConsistent()) {
                throw new IllegalArgumentException(
                        where + "a row has " + COLUMNS.size() + " columns, not " + row.size());
            }
            String one = id(row.get("one"), where);
            String other = id(row.get("other"), where);
            if (one.equals(other) || !prefix(one).equals(prefix(other))) {
                throw new IllegalArgumentException(
                        where + '"' + one + "\" and \"" + other + "\" must be two ids of one kind");
            }
            switch (row.get("judgement")) {
                case "same" -> join(one, other);
                case "different" -> different.put(new Pair(one, other), where);
                default ->
                    throw new IllegalArgumentException(
                            where + "the judgement is \"same\" or \"different\", not \"" + row.get("judgement") + '"');
            }
        }

        private void join(String one, String other) {
            Set<String> group = groups.computeIfAbsent(one, id -> new LinkedHashSet<>(Set.of(one)));
            Set<String> joined = groups.getOrDefault(other, Set.of(other));
            group.addAll(joined);
            joined.forEach(id -> groups.put(id, group));
        }

        /** Each row keeps the id in its column {@code one}; where rows join, the later decides. */
        Judgements judgements() {
            Map<String, String> kept = new LinkedHashMap<>();
            groups.forEach((id, group) -> {
                String first = group.iterator().next();
                if (!id.equals(first)) {
                    kept.put(id, first);
                }
            });
            Set<Pair> apart = new LinkedHashSet<>();
            different.forEach((pair, where) -> {
                Pair judged =
                        new Pair(kept.getOrDefault(pair.one, pair.one), kept.getOrDefault(pair.other, pair.other));
                if (judged.one.equals(judged.other)) {
                    throw new IllegalArgumentException(where + '"' + pair.one + "\" and \"" + pair.other
                            + "\" are different here and the same by other rows; delete one of them");
                }
                apart.add(judged);
            });
            return new Judgements(kept, apart);
        }

        private static String id(String id, String where) {
            if (!ID.matcher(id).matches()) {
                throw new IllegalArgumentException(
                        where + '"' + id + "\" is no id of an actor; write one such as person:rex-tillerson");
            }
            return id;
        }

        private static String prefix(String id) {
            return id.substring(0, id.indexOf(':'));
        }
    }

    private static final class Holder {
        static final Judgements JUDGEMENTS = load();

        private static Judgements load() {
            String path = "/newsgraph/seeds/knowledge/judgements.csv";
            try (InputStream in = Objects.requireNonNull(Judgements.class.getResourceAsStream(path), path)) {
                return read("seeds/knowledge/judgements.csv", in);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + path, e);
            }
        }
    }
}
