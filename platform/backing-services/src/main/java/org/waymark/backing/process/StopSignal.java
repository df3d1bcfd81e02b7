package org.waymark.backing.process;

/** The signal that asks a process to end in good order: INT is PostgreSQL's fast shutdown, TERM waits for clients. */
public enum StopSignal {
    INT,
    TERM
}
