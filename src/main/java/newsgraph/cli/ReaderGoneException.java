package newsgraph.cli;

/** Whoever read standard output has seen enough, as {@code head} does: the end of the command, but no failure. */
final class ReaderGoneException extends RuntimeException {

    private static final long serialVersionUID = 1;

    ReaderGoneException() {
        super("standard output was closed");
    }
}
