package org.waymark.project.flag;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.contracts.EventType;
import org.waymark.contracts.project.ProjectFlagged;
import org.waymark.foundation.projection.ReceivedEvent;
import org.waymark.foundation.recovery.Restoration;

/** Puts changes of flags back. A change that the clock has made anew since the restore stays as it is. */
@ApplicationScoped
class RestoreFlag implements Restoration {
    private final FlagRows rows;

    RestoreFlag(FlagRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<EventType> types() {
        return Set.of(EventType.PROJECT_FLAGGED);
    }

    @Override
    public Optional<String> restore(ReceivedEvent event, long entry) {
        rows.add(List.of(FlagEvent.read(event.dataAs(ProjectFlagged.class))));
        return Optional.empty();
    }
}
