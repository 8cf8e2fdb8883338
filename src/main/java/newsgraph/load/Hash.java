package newsgraph.load;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Short names for long things. */
final class Hash {

    private static final int LENGTH = 32;

    private Hash() {}

    /** Returns 63 bits of the SHA-256 of {@code text}, as a number that is not negative. */
    static long bits(String text) {
        return Long.parseUnsignedLong(of(text).substring(0, 16), 16) >>> 1;
    }

    /** Returns 128 bits of the SHA-256 of {@code text}, in hexadecimal. */
    static String of(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
