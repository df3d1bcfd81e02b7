package org.waymark.project.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;

/** The tables of progress reports: rows are added, never changed. */
@ApplicationScoped
public class ProgressReports {
    private static final String REPORT = "select id, project, period from progress_report where ";
    private static final String LOCK = "select 1 from progress_report where id = ? for update";
    private static final String LOCK_ALL =
            "select id from progress_report where project = any(?::text[]) order by id for update";
    private static final String ADD =
            "insert into progress_report (id, project, period) values (?, ?, ?) on conflict do nothing";
    private static final String AWAITED =
            """
            select report from (
                select report from progress_report_decision asked
                where confirm_by < ?
                    and not exists (select 1 from progress_report_version later
                        where later.report = asked.report and later.change > asked.change)
                    and not exists (select 1 from progress_report_decision later
                        where later.report = asked.report and later.change > asked.change
                        and later.decision in ('ACCEPT', 'RETURN', 'RECALL'))
                    and json_array_length(asked.asked::json) > (select count(distinct agency)
                        from progress_report_decision said where said.report = asked.report
                        and said.change > asked.change and said.decision in ('CONFIRM', 'OBJECT', 'NO_RESPONSE'))
                order by confirm_by, report limit ?) longest
            order by report
            """;

    private record Row(UUID id, String project, String period) {
        static Row read(ResultSet row) throws SQLException {
            return new Row(row.getObject("id", UUID.class), row.getString("project"), row.getString("period"));
        }
    }

    private final Database database;
    private final ReportSteps steps;

    ProgressReports(Database database, ReportSteps steps) {
        this.database = database;
        this.steps = steps;
    }

    /** The id in an address; text that can be no id is refused like that of a report that does not exist. */
    public static UUID id(String given) {
        try {
            return UUID.fromString(given);
        } catch (IllegalArgumentException noUuid) {
            throw unknown(given);
        }
    }

    public static Refusal unknown(Object report) {
        return Refusal.of(ProblemType.NOT_FOUND, "没有进展报告 " + report, "There is no progress report " + report);
    }

    public ProgressReport known(UUID id) {
        return read(REPORT + "id = ?", true, id).stream().findFirst().orElseThrow(() -> unknown(id));
    }

    /** The same, and nobody else adds a step until the transaction ends. */
    public ProgressReport lock(UUID id) {
        database.find(LOCK, row -> id, id).orElseThrow(() -> unknown(id));
        return known(id);
    }

    public Optional<ProgressReport> of(String project, TimePeriod period) {
        return read(REPORT + "project = ? and period = ?", true, project, period.toString()).stream()
                .findFirst();
    }

    /** All of the project, by the end of their periods. */
    public List<ProgressReport> of(String project) {
        return read(REPORT + "project = ?", true, project).stream()
                .sorted(Comparator.comparing(ProgressReport::place))
                .toList();
    }

    /** All of these projects. */
    public List<ProgressReport> of(Collection<String> projects) {
        return read(REPORT + "project = any(?::text[])", true, projects);
    }

    /** The same, and nobody else adds a step to them until the transaction ends. */
    public List<ProgressReport> lock(Collection<String> projects) {
        database.read(LOCK_ALL, row -> row.getObject(1, UUID.class), projects);
        return of(projects);
    }

    /** All of these projects; what was written in them is left out. */
    List<ProgressReport> withoutContent(Collection<String> projects) {
        return read(REPORT + "project = any(?::text[])", false, projects);
    }

    /**
     * Reports in which an agency that was given until before this day to answer has not answered: those that wait
     * longest, in the order in which they are to be locked.
     */
    public List<UUID> awaitedBefore(LocalDate day, int most) {
        return database.read(AWAITED, row -> row.getObject(1, UUID.class), day, most);
    }

    /** False where there is one of the project and period already. */
    public boolean add(UUID id, String project, TimePeriod period) {
        return database.change(ADD, id, project, period.toString()) == 1;
    }

    private List<ProgressReport> read(String query, boolean withContent, Object... parameters) {
        Map<UUID, Row> rows = database.read(query, Row::read, parameters).stream()
                .collect(Collectors.toMap(Row::id, row -> row, (one, same) -> one, LinkedHashMap::new));
        if (rows.isEmpty()) {
            return List.of();
        }
        Set<UUID> ids = rows.keySet();
        Map<UUID, List<ReportVersion>> versions = steps.versions(ids, withContent);
        Map<UUID, List<ReportDecision>> decisions = steps.decisions(ids);
        return rows.values().stream()
                .map(row -> ProgressReport.of(
                        row.id(),
                        row.project(),
                        TimePeriod.parse(row.period()),
                        Stream.<Step>concat(
                                        versions.getOrDefault(row.id(), List.of()).stream(),
                                        decisions.getOrDefault(row.id(), List.of()).stream())
                                .toList()))
                .filter(report -> !report.steps().isEmpty())
                .toList();
    }
}
