package org.waymark.project.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.waymark.contracts.EventType;
import org.waymark.contracts.project.ReportDue;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.projection.ReceivedEvent;
import org.waymark.foundation.recovery.Restoration;

/** What has been told of duties. */
@ApplicationScoped
class AnnouncedDuties implements Restoration {
    private static final String ADD =
            """
            insert into duty_announced (kind, project, agency, subject, due_on, state, announced_at)
            select due.*, ? from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::date[], ?::text[]) due
            on conflict do nothing
            returning concat_ws('/', kind, project, agency, subject, due_on, state)
            """;

    private final Database database;

    AnnouncedDuties(Database database) {
        this.database = database;
    }

    /** Returns those that were not told before. */
    List<ReportDue> add(List<ReportDue> duties, Instant at) {
        Set<String> added = Set.copyOf(database.read(
                ADD,
                row -> row.getString(1),
                at,
                each(duties, ReportDue::kind),
                each(duties, ReportDue::project),
                each(duties, AnnouncedDuties::agency),
                each(duties, ReportDue::thing),
                each(duties, due -> due.dueOn().toString()),
                each(duties, ReportDue::state)));
        return duties.stream().filter(due -> added.contains(key(due))).toList();
    }

    private static List<String> each(List<ReportDue> duties, Function<ReportDue, String> member) {
        return duties.stream().map(member).toList();
    }

    private static String agency(ReportDue due) {
        return due.agency() == null ? "" : due.agency();
    }

    /** No code holds a slash. */
    private static String key(ReportDue due) {
        return String.join(
                "/",
                due.kind(),
                due.project(),
                agency(due),
                due.thing(),
                due.dueOn().toString(),
                due.state());
    }

    @Override
    public Set<EventType> types() {
        return Set.of(EventType.REPORT_DUE);
    }

    @Override
    public Optional<String> restore(ReceivedEvent event, long entry) {
        ReportDue due = event.dataAs(ReportDue.class);
        add(List.of(due), due.recordedAt());
        return Optional.empty();
    }
}
