package org.waymark.project.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.database.Row;

/** The table of decisions on risks: rows are added, never changed. */
@ApplicationScoped
class RiskDecisionRows {
    private static final String COLUMNS =
            "project, risk, number, decision, version, decided_on, reason, recorded_at, recorded_by, recorded_through";
    private static final String ADD =
            "insert into risk_decision (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing";
    private static final String OF_PROJECT =
            "select " + COLUMNS + " from risk_decision where project = ? order by risk, number";
    private static final String OF_RISK =
            "select " + COLUMNS + " from risk_decision where project = ? and risk = ? order by number";

    private final Database database;

    RiskDecisionRows(Database database) {
        this.database = database;
    }

    /** Leaves a row that is there already as it is. */
    void add(RiskDecided decided) {
        database.change(
                ADD,
                decided.project(),
                decided.risk(),
                decided.number(),
                decided.decision().name(),
                decided.version(),
                decided.on(),
                decided.reason(),
                decided.recordedAt(),
                decided.by(),
                decided.through());
    }

    Publication of(String project, String risk) {
        return new Publication(database.read(OF_RISK, RiskDecisionRows::read, project, risk));
    }

    /** Of every risk of the project on which something was decided, in order of code. */
    Map<String, Publication> ofProject(String project) {
        return database.read(OF_PROJECT, RiskDecisionRows::read, project).stream()
                .collect(Collectors.groupingBy(
                        RiskDecided::risk,
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), Publication::new)));
    }

    private static RiskDecided read(ResultSet row) throws SQLException {
        return new RiskDecided(
                row.getString("project"),
                row.getString("risk"),
                row.getInt("number"),
                RiskDecision.valueOf(row.getString("decision")),
                row.getInt("version"),
                row.getObject("decided_on", LocalDate.class),
                row.getString("reason"),
                Row.instant(row, "recorded_at"),
                row.getString("recorded_by"),
                row.getString("recorded_through"));
    }
}
