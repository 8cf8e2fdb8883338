package newsgraph.graph;

import org.jspecify.annotations.Nullable;

/** The database cannot be used; the message is one line for the user: what is wrong, and what to do. */
public final class GraphException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Says what is wrong and what to do. */
    public GraphException(String message) {
        super(message);
    }

    /** Says what is wrong and what to do, and keeps the cause for the log. */
    public GraphException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
