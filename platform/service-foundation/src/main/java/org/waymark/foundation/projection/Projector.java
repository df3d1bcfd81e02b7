package org.waymark.foundation.projection;

import java.util.List;

/**
 * Turns events into rows. A batch of the channel with this projector's name is applied in a JTA transaction that also
 * moves the projection's place; what goes through {@code Database} takes part in it.
 *
 * <p>Events with the same key come in order, with different keys in any order. An event may come again after a retry,
 * or late because it could not be read before. So {@link #apply} must be idempotent and monotonic: {@code insert ... on
 * conflict do nothing} per version. An exception rolls the batch back, which is then tried again for ever. Throw only
 * while the database is away, never because of an event: events that break their schema do not get here.
 */
public interface Projector {
    /**
     * Small letters, short, and never changed. It names the channel, the kept places and the PostgreSQL schema of the
     * tables. These are plain tables without sequences and foreign keys, since a rebuild makes them again. The
     * connections' search path holds that schema, so statements name no schema.
     */
    String name();

    /** Whether somebody asks up to which instant everything is reflected: then the heartbeats of the sources are read. */
    default boolean tellsHowCompleteItIs() {
        return false;
    }

    /** Markers are not passed on. */
    void apply(List<ReceivedEvent> batch) throws Exception;

    /**
     * Works out some of what is derived from the rows and is otherwise worked out beside the projection. A rebuild calls
     * it before its tables are read by anybody, each time in a transaction that writes to them, until nothing is left.
     *
     * @return whether more may be left
     */
    default boolean settle() throws Exception {
        return false;
    }

    /**
     * Takes over from the replaced tables what was still to be done with them. Called once the rebuilt tables are in
     * their place, in the transaction that put them there.
     *
     * @param replaced the schema in which the replaced tables stand now
     */
    default void takeOver(String replaced) throws Exception {}
}
