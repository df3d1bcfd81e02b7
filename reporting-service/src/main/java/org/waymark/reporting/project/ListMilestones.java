package org.waymark.reporting.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.situation.AsOf;

/** Every milestone of projects with its days, by one query. */
@ApplicationScoped
public class ListMilestones {
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

    ListMilestones(Database database) {
        this.database = database;
    }

    /** By project, day and code. */
    public List<MilestoneView> of(Collection<String> projects, AsOf asOf) {
        return database.read(
                ON_DAY,
                row -> read(row, asOf.day()),
                projects,
                asOf.knownAt(),
                asOf.day(),
                projects,
                asOf.knownAt(),
                asOf.day());
    }

    private static MilestoneView read(ResultSet row, LocalDate day) throws SQLException {
        MilestoneOnDay held = new MilestoneOnDay(
                row.getString("project"),
                row.getString("milestone"),
                new Text(row.getString("title_zh"), row.getString("title_en")),
                row.getObject("due", LocalDate.class),
                row.getString("agency"),
                MilestoneState.named(row.getString("decided_state")));
        return new MilestoneView(
                held.project(),
                held.milestone(),
                held.title(),
                held.due(),
                row.getObject("original_due", LocalDate.class),
                row.getInt("moves"),
                held.agency(),
                held.state(day).name());
    }
}
