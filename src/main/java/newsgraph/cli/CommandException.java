package newsgraph.cli;

import org.jspecify.annotations.Nullable;

/** A command cannot do what it was told; the message is one line for the user: what is wrong, and what to do. */
final class CommandException extends RuntimeException {

    private static final long serialVersionUID = 1;

    CommandException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
