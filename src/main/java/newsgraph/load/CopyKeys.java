package newsgraph.load;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import newsgraph.extract.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * By what the graph finds the articles that may be copies of one: two bytes of the fingerprint and the day of
 * publication in one number, so that an index leads to all of some days. Of texts that share 80 % of their word
 * sequences 98 % have one of the four keys in common, of those that share 50 % still 68 %.
 *
 * @param fingerprint the article's fingerprint
 * @param published its day, if known; articles without one are compared among themselves
 */
record CopyKeys(String fingerprint, @Nullable LocalDate published) {

    static final int KEYS = 4;

    /** Papers print a wire story within days; what returns later, such as an anniversary's text, is another story. */
    private static final int DAYS = 3;

    /** Checks that the fingerprint is one. */
    CopyKeys {
        Fingerprint.bytes(fingerprint);
    }

    /** Returns the keys, each to be stored under {@link #name}. */
    List<Long> keys() {
        return keys(0);
    }

    /** Returns the least keys that copies may have. */
    List<Long> low() {
        return keys(-DAYS);
    }

    /** Returns the greatest keys that copies may have. */
    List<Long> high() {
        return keys(DAYS);
    }

    /** Returns the property of the key with the number {@code index}. */
    static String name(int index) {
        return "copyKey" + (index + 1);
    }

    private List<Long> keys(int later) {
        ByteBuffer bytes = ByteBuffer.wrap(Fingerprint.bytes(fingerprint));
        long day = published == null ? 0 : published.toEpochDay() + later;
        return IntStream.range(0, KEYS)
                .mapToObj(i -> ((long) Short.toUnsignedInt(bytes.getShort(i * Short.BYTES)) << Integer.SIZE) + day)
                .toList();
    }
}
