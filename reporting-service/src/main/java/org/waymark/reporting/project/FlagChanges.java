package org.waymark.reporting.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.contracts.project.ProjectFlagged;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.projection.ReceivedEvent;
import org.waymark.reporting.situation.AsOf;

@ApplicationScoped
class FlagChanges {
    private static final String LEARN =
            """
            insert into flag_change
                (project, indicator, plan, area, change, flagged, pace, since, recorded_at, announced_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """;
    private static final String RAISED =
            """
            select * from (
                select distinct on (project, indicator, area) project, indicator, area, flagged, pace, since
                from flag_change
                where project = any (?) and plan = ? and since <= ? and announced_at <= ?
                order by project, indicator, area, change desc) last
            where flagged order by project, indicator, area
            """;

    private record Raised(String project, FlagOfProject flag) {}

    private final Database database;

    FlagChanges(Database database) {
        this.database = database;
    }

    void learn(Collection<ReceivedEvent> changes) {
        database.changeEach(LEARN, changes, event -> {
            ProjectFlagged change = event.dataAs(ProjectFlagged.class);
            return new Object[] {
                change.project(),
                change.indicator(),
                change.plan(),
                change.area(),
                change.change(),
                change.flagged(),
                change.pace(),
                change.since(),
                change.recordedAt(),
                event.envelope().knownFrom()
            };
        });
    }

    /** By project, those that are up under the plan, in order of indicator and area. */
    Map<String, List<FlagOfProject>> raised(Collection<String> projects, String plan, AsOf asOf) {
        List<Raised> raised = database.read(
                RAISED,
                row -> new Raised(
                        row.getString("project"),
                        new FlagOfProject(
                                row.getString("indicator"),
                                row.getString("area"),
                                row.getString("pace"),
                                row.getObject("since", LocalDate.class))),
                projects,
                plan,
                asOf.day(),
                asOf.knownAt());
        return raised.stream()
                .collect(Collectors.groupingBy(Raised::project, Collectors.mapping(Raised::flag, Collectors.toList())));
    }
}
