package newsgraph.browse;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/** A secret that lets somebody in once. */
final class Ticket {

    private final String secret;
    private boolean used;

    Ticket() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    String secret() {
        return secret;
    }

    /** Tells whether {@code shown} is this ticket and has not been used before. */
    synchronized boolean admits(String shown) {
        boolean right =
                MessageDigest.isEqual(shown.getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8));
        boolean admitted = right && !used;
        used |= right;
        return admitted;
    }
}
