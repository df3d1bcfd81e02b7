package org.waymark.indicator.rule;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.indicator.staging.Staging;

/** Stages rows as an import does, in one transaction. */
final class StagedRows {
    /** What a rule said of a row. */
    record Finding(long row, String rule, String severity, String en) {}

    private static final String STAGE =
            """
            insert into staged (row, indicator, area, breakdown, period, period_type, period_start, period_end, withdraws,
                value, status, released_at, released_at_basis, release_left_open, review_state, definition_version,
                agency, on_behalf, sources, justification, announced, new_id, event_id, event, entry)
            values (?, ?, 'CN', '_T', ?, ?, ?, ?, ?, ?, 'A', ?, 'PUBLISHED', ?, 'PUBLISHED', 1, 'cnipa', false, '[]', ?,
                    true, ?, ?, '{}', null)
            """;

    private final Connection connection;
    private final PreparedStatement insert;
    private long row;

    StagedRows(Connection connection) throws SQLException {
        this.connection = connection;
        Staging.prepare(connection);
        this.insert = connection.prepareStatement(STAGE);
    }

    StagedRows add(String indicator, String period, String value) throws SQLException {
        return add(indicator, period, value, null, null);
    }

    /** A null value is a withdrawal. */
    StagedRows add(String indicator, String period, String value, LocalDate releasedAt, String justification)
            throws SQLException {
        TimePeriod parsed = TimePeriod.parse(period);
        int next = 1;
        insert.setLong(next++, ++row);
        insert.setString(next++, indicator);
        insert.setString(next++, period);
        insert.setString(next++, parsed.type().name());
        insert.setObject(next++, parsed.firstDay());
        insert.setObject(next++, parsed.lastDay());
        insert.setBoolean(next++, value == null);
        insert.setBigDecimal(next++, value == null ? null : new BigDecimal(value));
        insert.setObject(next++, releasedAt, Types.DATE);
        insert.setBoolean(next++, releasedAt == null);
        insert.setString(next++, justification);
        insert.setObject(next++, UUID.randomUUID());
        insert.setObject(next, UUID.randomUUID());
        insert.addBatch();
        return this;
    }

    List<Finding> check() throws SQLException {
        insert.executeBatch();
        CheckStaged checkStaged = new CheckStaged();
        checkStaged.check(connection, checkStaged.kindsInUse(connection));
        Staging.weighWarnings(connection);
        List<Finding> findings = new ArrayList<>();
        try (Statement select = connection.createStatement();
                ResultSet found = select.executeQuery("select * from finding where blocks order by row, rule")) {
            while (found.next()) {
                findings.add(new Finding(
                        found.getLong("row"),
                        found.getString("rule"),
                        found.getString("severity"),
                        found.getString("en")));
            }
        }
        return findings;
    }
}
