package org.waymark.reporting.project;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.contracts.project.MilestoneChanged;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.projection.ReceivedEvent;
import org.waymark.reporting.situation.AsOf;

/** Every version of every milestone, and what was decided on it. Its state is public, why it is so is not kept. */
@ApplicationScoped
class MilestoneChanges {
    private static final String LEARN =
            """
            insert into milestone_change (project, milestone, change, version, defined_at, effective_from, due, agency,
                title_zh, title_en, decided_on, decided_state, recorded_at, announced_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """;
    /** A day was moved where a version names another one than the version before it. */
    private static final String ON_DAY =
            """
            with version as (
                select distinct on (project, milestone, version) project, milestone, version, due, agency, title_zh,
                       title_en, effective_from
                from milestone_change
                where project = any (?) and announced_at <= ? and (effective_from is null or effective_from <= ?)
                order by project, milestone, version),
            held as (
                select distinct on (project, milestone) project, milestone, due, agency, title_zh, title_en
                from version order by project, milestone, effective_from desc nulls last, version desc),
            moved as (
                select project, milestone, min(due) filter (where before is null) as original_due,
                       count(*) filter (where due <> before) as moves
                from (select *, lag(due) over (partition by project, milestone order by version) as before
                      from version) days
                group by project, milestone),
            decided as (
                select distinct on (project, milestone) project, milestone, decided_state
                from milestone_change
                where project = any (?) and announced_at <= ? and decided_on <= ?
                order by project, milestone, change desc)
            select * from held join moved using (project, milestone) left join decided using (project, milestone)
            order by project, due, milestone
            """;

    private final Database database;

    MilestoneChanges(Database database) {
        this.database = database;
    }

    void learn(Collection<ReceivedEvent> changes) {
        database.changeEach(LEARN, changes, event -> {
            MilestoneChanged change = event.dataAs(MilestoneChanged.class);
            JsonNode title = change.body().path("title");
            MilestoneChanged.Decision decision = change.decision();
            return new Object[] {
                change.project(),
                change.milestone(),
                change.change(),
                change.version(),
                change.definedAt(),
                change.effectiveFrom(),
                change.due(),
                change.agency(),
                title.path("zh").asText(null),
                title.path("en").asText(null),
                decision == null ? null : decision.on(),
                decision == null ? null : change.state(),
                change.recordedAt(),
                event.envelope().knownFrom()
            };
        });
    }

    /** By project; those without milestones are left out. */
    Map<String, Milestones> of(Collection<String> projects, AsOf asOf) {
        return onDay(projects, asOf).stream()
                .collect(Collectors.groupingBy(
                        MilestoneOnDay::project,
                        Collectors.collectingAndThen(Collectors.toList(), all -> Milestones.of(all, asOf.day()))));
    }

    /** By project, day and code. */
    List<MilestoneOnDay> onDay(Collection<String> projects, AsOf asOf) {
        return database.read(
                ON_DAY,
                MilestoneChanges::read,
                projects,
                asOf.knownAt(),
                asOf.day(),
                projects,
                asOf.knownAt(),
                asOf.day());
    }

    private static MilestoneOnDay read(ResultSet row) throws SQLException {
        return new MilestoneOnDay(
                row.getString("project"),
                row.getString("milestone"),
                new Text(row.getString("title_zh"), row.getString("title_en")),
                row.getObject("due", LocalDate.class),
                row.getObject("original_due", LocalDate.class),
                row.getInt("moves"),
                row.getString("agency"),
                MilestoneState.named(row.getString("decided_state")));
    }
}
