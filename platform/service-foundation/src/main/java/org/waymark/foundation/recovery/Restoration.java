package org.waymark.foundation.recovery;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.waymark.contracts.EventType;
import org.waymark.foundation.projection.ReceivedEvent;

/** Puts back into a service's own tables what one of its own events says; every bean of this type is found. */
public interface Restoration {
    Set<EventType> types();

    /**
     * Called in order of position, in one transaction for all.
     *
     * @param entry the journal row of the event
     * @return what stands in the way, where something else was written in its place since the restore
     */
    Optional<String> restore(ReceivedEvent event, long entry) throws SQLException;
}
