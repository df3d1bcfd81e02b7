package org.waymark.foundation.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.waymark.foundation.database.Database;

/** How far each subscription has come. */
@ApplicationScoped
public class DeliveryStates {
    /**
     * "reached": everything up to it was delivered or given up. What is sent again does not count, since the place has
     * passed it once.
     */
    static final String REACHED =
            """
            coalesce((select min(position) - 1 from subscription_event
                      where subscription = one.number and position > 0 and not again), one.taken_position)
            """;

    private static final String STATES = "select one.number, " + REACHED + " as reached,"
            + " (select count(*) from subscription_event where subscription = one.number) as waiting,"
            + " (select count(*) from subscription_dead_letter where subscription = one.number) as dead"
            + " from subscription one where one.number = any(?::bigint[])";

    /**
     * How one stands.
     *
     * @param reached up to here everything was delivered or given up
     * @param waiting events taken from the journal and not delivered
     */
    public record State(long reached, long waiting, long deadLetters) {}

    private final Database database;

    DeliveryStates(Database database) {
        this.database = database;
    }

    public Map<Long, State> of(Collection<Long> subscriptions) {
        Map<Long, State> states = new HashMap<>();
        database.read(
                STATES,
                row -> states.put(
                        row.getLong("number"),
                        new State(row.getLong("reached"), row.getLong("waiting"), row.getLong("dead"))),
                subscriptions);
        return states;
    }
}
