package org.waymark.project.flag;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.database.Row;
import org.waymark.foundation.versioned.Moment;
import org.waymark.foundation.versioned.Version;

/** The table of changes of flags, and what it is compared with. Rows are added, never changed. */
@ApplicationScoped
class FlagRows {
    private static final String COLUMNS =
            "project, indicator, plan, area, change, flagged, pace, since, assessment_position, assessment_as_of, recorded_at";
    private static final String ADD = "insert into project_flag (" + COLUMNS
            + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing";
    private static final String RAISED =
            """
            select * from (
                select distinct on (indicator, plan, area) * from project_flag
                where project = ? and since <= ? and recorded_at <= ?
                order by indicator, plan, area, change desc) last
            where flagged and (indicator, plan, area) > (?, ?, ?)
            order by indicator, plan, area limit ?
            """;

    /** Who contributes today: by its definition, or by a contribution that has shares. */
    private static final String DIFFERENCES =
            """
            with held as (
                select thing.code as project, thing.plan, thing.effective_from, thing.body::jsonb -> 'indicators' as indicators
                from special_project thing where thing.version = %s
            ), contributing as (
                select project, plan, indicator, effective_from
                from held, jsonb_array_elements_text(
                    case jsonb_typeof(indicators) when 'array' then indicators else '[]' end) as indicator
                union all
                select thing.project, held.plan, thing.part, greatest(thing.effective_from, held.effective_from)
                from contribution thing join held on held.project = thing.project
                where thing.shares > 0 and thing.version = %s
            ), contributor as (
                select project, plan, indicator, min(effective_from) as contributes_since
                from contributing group by project, plan, indicator
            ), wanted as (
                select project, indicator, plan, area, contributes_since, true as raise
                from contributor join known_assessment using (plan, indicator) where pace = '%s'
            ), last as (
                select distinct on (project, indicator, plan, area) project, indicator, plan, area, change, flagged, since
                from project_flag order by project, indicator, plan, area, change desc
            )
            select project, indicator, plan, area, coalesce(change, 0) as change, since, raise is not null as raise,
                   contributes_since, pace, as_of, position
            from wanted full join last using (project, indicator, plan, area)
            left join known_assessment using (plan, indicator, area)
            where coalesce(raise, false) <> coalesce(flagged, false)
            order by project, indicator, plan, area limit ?
            """
                    .formatted(
                            Version.inEffect("special_project", "thing.code", "?"),
                            Version.inEffect("contribution", "thing.code", "?"),
                            FlagDifference.OFF_COURSE);

    private final Database database;

    FlagRows(Database database) {
        this.database = database;
    }

    List<FlagDifference> differences(LocalDate today, int limit) {
        return database.read(DIFFERENCES, FlagRows::difference, today, today, limit);
    }

    /** Leaves rows that are there already as they are. */
    void add(Collection<Flag> flags) {
        database.changeEach(ADD, flags, flag -> new Object[] {
            flag.project(),
            flag.indicator(),
            flag.plan(),
            flag.area(),
            flag.change(),
            flag.flagged(),
            flag.pace(),
            flag.since(),
            flag.assessment() == null ? null : flag.assessment().position(),
            flag.assessment() == null ? null : flag.assessment().asOf(),
            flag.recordedAt()
        });
    }

    /** Those raised at the moment, in order of their keys. */
    List<Flag> raised(String project, Moment moment, FlagKey after, int limit) {
        return database.read(
                RAISED,
                FlagRows::read,
                project,
                moment.asOf(),
                moment.knownAt(),
                after.indicator(),
                after.plan(),
                after.area(),
                limit);
    }

    private static FlagDifference difference(ResultSet row) throws SQLException {
        return new FlagDifference(
                row.getString("project"),
                row.getString("indicator"),
                row.getString("plan"),
                row.getString("area"),
                row.getInt("change"),
                row.getObject("since", LocalDate.class),
                row.getBoolean("raise"),
                row.getObject("contributes_since", LocalDate.class),
                row.getString("pace"),
                assessed(row, "position", "as_of"));
    }

    private static Flag read(ResultSet row) throws SQLException {
        return new Flag(
                row.getString("project"),
                row.getString("indicator"),
                row.getString("plan"),
                row.getString("area"),
                row.getInt("change"),
                row.getBoolean("flagged"),
                row.getString("pace"),
                row.getObject("since", LocalDate.class),
                assessed(row, "assessment_position", "assessment_as_of"),
                Row.instant(row, "recorded_at"));
    }

    private static Flag.Assessed assessed(ResultSet row, String position, String asOf) throws SQLException {
        LocalDate day = row.getObject(asOf, LocalDate.class);
        return day == null ? null : new Flag.Assessed(row.getLong(position), day);
    }
}
