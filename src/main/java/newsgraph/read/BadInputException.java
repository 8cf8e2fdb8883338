package newsgraph.read;

/** Says what is wrong with one article, in words for the user. */
final class BadInputException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;

    BadInputException(String reason) {
        super(reason);
        this.reason = reason;
    }

    @Override
    public String getMessage() {
        return reason;
    }
}
