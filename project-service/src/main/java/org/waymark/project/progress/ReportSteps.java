package org.waymark.project.progress;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.contracts.EventJson;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.database.Row;

/** The rows of versions and of decisions. */
@ApplicationScoped
class ReportSteps {
    private static final String VERSIONS = "select * from progress_report_version where report = any(?::uuid[])";
    private static final String VERSIONS_WITHOUT_CONTENT =
            """
            select report, version, change, '{}' as body, compiled_by, on_day, recorded_at, recorded_by, recorded_through
            from progress_report_version where report = any(?::uuid[])
            """;
    private static final String DECISIONS = "select * from progress_report_decision where report = any(?::uuid[])";
    private static final String ADD_VERSION =
            """
            insert into progress_report_version (report, version, change, body, compiled_by, on_day, recorded_at,
                recorded_by, recorded_through)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """;
    private static final String ADD_DECISION =
            """
            insert into progress_report_decision (report, change, version, decision, on_day, reason, reply, confirm_by,
                asked, agency, role, decided_at, decided_by, decided_through)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """;
    private static final TypeReference<List<Part>> PARTS = new TypeReference<>() {};

    private final Database database;

    ReportSteps(Database database) {
        this.database = database;
    }

    /** @param withContent whether what was written is read too */
    Map<UUID, List<ReportVersion>> versions(Collection<UUID> reports, boolean withContent) {
        return database.read(withContent ? VERSIONS : VERSIONS_WITHOUT_CONTENT, ReportSteps::version, reports).stream()
                .collect(Collectors.groupingBy(ReportVersion::report));
    }

    Map<UUID, List<ReportDecision>> decisions(Collection<UUID> reports) {
        return database.read(DECISIONS, ReportSteps::decision, reports).stream()
                .collect(Collectors.groupingBy(ReportDecision::report));
    }

    /** False where there is such a step already. */
    boolean add(Step step) {
        if (step instanceof ReportVersion one) {
            return database.change(
                            ADD_VERSION,
                            one.report(),
                            one.version(),
                            one.change(),
                            one.body().toString(),
                            one.compiledBy(),
                            one.on(),
                            one.recordedAt(),
                            one.by(),
                            one.through())
                    == 1;
        }
        ReportDecision one = (ReportDecision) step;
        return database.change(
                        ADD_DECISION,
                        one.report(),
                        one.change(),
                        one.version(),
                        one.decision().name(),
                        one.on(),
                        one.reason(),
                        one.reply(),
                        one.confirmBy(),
                        one.asked() == null
                                ? null
                                : EventJson.mapper().valueToTree(one.asked()).toString(),
                        one.agency(),
                        one.role(),
                        one.recordedAt(),
                        one.by(),
                        one.through())
                == 1;
    }

    private static ReportVersion version(ResultSet row) throws SQLException {
        return new ReportVersion(
                row.getObject("report", UUID.class),
                row.getInt("version"),
                row.getInt("change"),
                Row.json(row, "body"),
                row.getString("compiled_by"),
                row.getObject("on_day", LocalDate.class),
                Row.instant(row, "recorded_at"),
                row.getString("recorded_by"),
                row.getString("recorded_through"));
    }

    private static ReportDecision decision(ResultSet row) throws SQLException {
        return new ReportDecision(
                row.getObject("report", UUID.class),
                row.getInt("change"),
                row.getInt("version"),
                DecisionKind.valueOf(row.getString("decision")),
                row.getObject("on_day", LocalDate.class),
                row.getString("reason"),
                row.getString("reply"),
                row.getObject("confirm_by", LocalDate.class),
                parts(row.getString("asked")),
                row.getString("agency"),
                row.getString("role"),
                Row.instant(row, "decided_at"),
                row.getString("decided_by"),
                row.getString("decided_through"));
    }

    private static List<Part> parts(String asked) {
        try {
            return asked == null ? null : EventJson.mapper().readValue(asked, PARTS);
        } catch (JsonProcessingException storedOtherwise) {
            throw new UncheckedIOException(storedOtherwise);
        }
    }
}
