package org.waymark.foundation.projection;

import java.util.List;
import java.util.Set;
import org.waymark.contracts.Topic;

/**
 * Turns events into rows. The foundation runs each bean of this type with a consumer of its own, in a JTA transaction
 * per batch that also moves the projection's place; JDBC through the injected {@code DataSource} takes part in it.
 *
 * <p>Events of one key come in order; of different keys in any order; one may come again after a retry, or late
 * because it could not be read before. So apply must be idempotent and monotonic: {@code insert ... on conflict do nothing} per version. An exception
 * rolls the batch back and it is tried again for ever, so it may only mean that the database is away, never that
 * an event is strange: what breaks its schema never gets here.
 */
public interface Projector {
    /**
     * Small letters, short and stable: names the consumer group, the kept places and the PostgreSQL schema in which the
     * tables are (plain ones, without sequences and foreign keys: a rebuild makes them again). The connections'
     * search path holds that schema, so statements name no schema.
     */
    String name();

    Set<Topic> topics();

    /** Markers are not passed on. */
    void apply(List<ReceivedEvent> batch) throws Exception;
}
