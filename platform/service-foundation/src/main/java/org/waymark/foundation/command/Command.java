package org.waymark.foundation.command;

import java.util.List;

/** Something an operator has a service's jar do instead of serving; every bean of this type is found. */
public interface Command {
    /** How one asked wrongly. */
    int MISUSED = 2;

    String name();

    /** One line: what it does. */
    String description();

    /**
     * Speaks on {@code System.out}; the log goes to {@code System.err}.
     *
     * @return the exit code: 0 when done, 1 when something is left to do, {@link #MISUSED} for wrong arguments
     */
    int run(List<String> arguments) throws Exception;
}
