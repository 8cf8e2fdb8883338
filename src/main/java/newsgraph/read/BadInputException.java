package newsgraph.read;

/** Says what is wrong with one article, in words for the user. */
final class BadInputException extends Exception {

    private static final long serialVersionUID = 1L;

    private static final int QUOTED = 60;

    private final String reason;

    BadInputException(String reason) {
        super(reason);
        this.reason = reason;
    }

    @Override
    public String getMessage() {
        return reason;
    }

    /** Returns the beginning of {@code text} on one line, to quote it in a reason. */
    static String start(String text) {
        String begin = text.strip();
        begin = begin.substring(0, Math.min(begin.length(), 2 * QUOTED)).replaceAll("\\p{Cntrl}+", " ");
        return begin.length() <= QUOTED ? begin : begin.substring(0, QUOTED) + "…";
    }
}
