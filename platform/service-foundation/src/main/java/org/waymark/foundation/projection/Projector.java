package org.waymark.foundation.projection;

import java.util.List;

/**
 * Turns events into rows. A batch of the channel with this projector's name is applied in a JTA transaction that also
 * moves the projection's place; JDBC through the injected {@code DataSource} takes part in it.
 *
 * <p>Events of one key come in order; of different keys in any order; one may come again after a retry, or late
 * because it could not be read before. So apply must be idempotent and monotonic: {@code insert ... on conflict do
 * nothing} per version. An exception rolls the batch back and it is tried again for ever, so it may only mean that the
 * database is away, never that an event is strange: what breaks its schema never gets here.
 */
public interface Projector {
    /**
     * Small letters, short and stable: names the channel, the kept places and the PostgreSQL schema in which the
     * tables are (plain ones, without sequences and foreign keys: a rebuild makes them again). The connections'
     * search path holds that schema, so statements name no schema.
     */
    String name();

    /** Markers are not passed on. */
    void apply(List<ReceivedEvent> batch) throws Exception;
}
