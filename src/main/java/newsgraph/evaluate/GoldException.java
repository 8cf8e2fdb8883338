package newsgraph.evaluate;

/** A gold file cannot be used; the message names file and line, and says what to do. */
public final class GoldException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Says what is wrong and what to do, and keeps the cause for the log. */
    public GoldException(String message, Throwable cause) {
        super(message, cause);
    }
}
