package org.waymark.foundation.command;

import java.util.List;

/** A command that a service's jar runs for an operator instead of serving; every bean of this type is found. */
public interface Command {
    /** Exit code for wrong arguments. */
    int MISUSED = 2;

    String name();

    /** One line: what it does. */
    String description();

    /**
     * Writes to {@code System.out}; the log goes to {@code System.err}.
     *
     * @return the exit code: 0 when done, 1 when something is left to do, {@link #MISUSED} for wrong arguments
     */
    int run(List<String> arguments) throws Exception;
}
