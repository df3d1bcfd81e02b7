package org.waymark.project.milestonefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.time.Today;
import org.waymark.foundation.versioned.Moment;
import org.waymark.project.milestone.MilestoneLives;
import org.waymark.project.milestone.MilestoneStatus;
import org.waymark.project.news.TellDependents;

/** Tells what depends on milestones that a file moves to a later day, after all its rows are recorded. */
@ApplicationScoped
class TellMoved {
    private static final String THAT_HAVE_DEPENDENTS =
            """
            select moved from unnest(?::text[]) moved
            where exists (select 1 from milestone where depends_on @> array[moved])
            """;

    private final MilestoneLives lives;
    private final TellDependents tellDependents;
    private final Database database;
    private final Today today;

    TellMoved(MilestoneLives lives, TellDependents tellDependents, Database database, Today today) {
        this.lives = lives;
        this.tellDependents = tellDependents;
        this.database = database;
        this.today = today;
    }

    void tell(List<MilestoneRow> recorded, Map<String, MilestoneStatus> before, Caller caller) {
        List<String> moved = recorded.stream()
                .filter(row -> before.containsKey(row.code()))
                .filter(row ->
                        row.definition().due().isAfter(before.get(row.code()).version().due))
                .map(MilestoneRow::code)
                .toList();
        if (moved.isEmpty()) {
            return;
        }
        List<String> told = database.read(THAT_HAVE_DEPENDENTS, row -> row.getString(1), moved);
        Map<String, MilestoneStatus> now = lives.at(Moment.on(today.date()), told);
        told.stream()
                .map(now::get)
                .filter(status -> status.version()
                        .due
                        .isAfter(before.get(status.version().code).version().due))
                .forEach(status -> tellDependents.tellWithAllHeld(status, status.version().recordedAt, caller));
    }
}
