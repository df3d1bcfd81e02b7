package org.waymark.reporting.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.contracts.EventType;
import org.waymark.contracts.assessment.AssessmentChanged;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.journal.JournalReader;
import org.waymark.foundation.projection.ReceivedEvent;
import org.waymark.foundation.recovery.Restoration;

/**
 * Puts back what was told last. What was told since the restore stays: the relay gives it its position after those that
 * are put back.
 */
@ApplicationScoped
class RestoreAnnouncement implements Restoration {
    private static final String TOLD_SINCE =
            """
            select entry from journal join announced_verdict on journal.id = event_id
            where plan = ? and indicator = ? and area = ? and entry > (select settled_entry from relay)
            """;
    private static final String PUT_BACK =
            """
            insert into announced_verdict
                (plan, indicator, area, method, method_version, attainment, pace, reason, as_of, known_at, event_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (plan, indicator, area) do update
            set method = excluded.method, method_version = excluded.method_version, attainment = excluded.attainment,
                pace = excluded.pace, reason = excluded.reason, as_of = excluded.as_of, known_at = excluded.known_at,
                event_id = excluded.event_id
            """;

    private final Database database;
    private final JournalReader journal;

    RestoreAnnouncement(Database database, JournalReader journal) {
        this.database = database;
        this.journal = journal;
    }

    @Override
    public Set<EventType> types() {
        return Set.of(EventType.ASSESSMENT_CHANGED);
    }

    @Override
    public Optional<String> restore(ReceivedEvent event, long entry) {
        AssessmentChanged told = event.dataAs(AssessmentChanged.class);
        if (!isToldLater(told, event.envelope().sequence())) {
            database.change(
                    PUT_BACK,
                    told.plan(),
                    told.indicator(),
                    told.area(),
                    told.method(),
                    told.methodVersion(),
                    told.to().attainment(),
                    told.to().pace(),
                    told.to().reason(),
                    told.asOf(),
                    told.knownAt(),
                    event.envelope().id());
        }
        return Optional.empty();
    }

    /** Whether what the row tells has a later position, or none yet. */
    private boolean isToldLater(AssessmentChanged told, long position) {
        List<Long> since =
                database.read(TOLD_SINCE, row -> row.getLong("entry"), told.plan(), told.indicator(), told.area());
        return !since.isEmpty() && journal.positionsOf(since).getOrDefault(since.get(0), Long.MAX_VALUE) > position;
    }
}
