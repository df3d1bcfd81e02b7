package org.waymark.project.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
            values (?, ?, coalesce(?, ''), ?, ?, ?, ?) on conflict do nothing
            """;

    private final Database database;

    AnnouncedDuties(Database database) {
        this.database = database;
    }

    /** Returns those that were not told before. */
    List<ReportDue> add(List<ReportDue> duties) {
        int[] added = database.changeEach(ADD, duties, due -> new Object[] {
            due.kind(), due.project(), due.agency(), due.thing(), due.dueOn(), due.state(), due.recordedAt()
        });
        List<ReportDue> news = new ArrayList<>();
        for (int i = 0; i < added.length; i++) {
            if (added[i] > 0) {
                news.add(duties.get(i));
            }
        }
        return news;
    }

    @Override
    public Set<EventType> types() {
        return Set.of(EventType.REPORT_DUE);
    }

    @Override
    public Optional<String> restore(ReceivedEvent event, long entry) {
        add(List.of(event.dataAs(ReportDue.class)));
        return Optional.empty();
    }
}
