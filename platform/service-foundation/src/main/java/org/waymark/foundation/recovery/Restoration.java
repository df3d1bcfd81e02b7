package org.waymark.foundation.recovery;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.waymark.contracts.EventType;
import org.waymark.foundation.projection.ReceivedEvent;

/**
 * Puts the content of one of the service's own events back into its tables. Every bean of this type is found; where several
 * take a type, each puts back its part.
 */
public interface Restoration {
    Set<EventType> types();

    /**
     * Called in order of position, within one transaction for all events.
     *
     * @param entry the journal row of the event
     * @return what stands in the way, where something else was written in its place since the restore
     */
    Optional<String> restore(ReceivedEvent event, long entry) throws SQLException;
}
