package org.waymark.reporting.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.waymark.foundation.database.CopyText;
import org.waymark.reporting.verdicthistory.VerdictChange;

/** How rows of the ledger are written into columns and read from them. */
public final class LedgerColumns {
    static final String COLUMNS =
            "subject, asof_from, asof_to, known_from, known_to, attainment, pace, reason, flags, latest_period,"
                    + " latest_vintage, target_version, definition_version, progress, expected, r, time_lead,"
                    + " changed_at, cause";

    private LedgerColumns() {}

    static void put(CopyText copy, long subject, LedgerRow row) {
        LedgerVerdict verdict = row.verdict();
        VerdictChange changed = verdict.changed();
        copy.put(subject)
                .put(text(row.asOfFrom()))
                .put(text(row.asOfTo()))
                .put(text(row.knownFrom()))
                .put(text(row.knownTo()))
                .put(Codes.of(verdict.attainment()))
                .put(Codes.ofPace(verdict.pace()))
                .put(Codes.of(verdict.reason()))
                .put(Codes.flags(verdict))
                .put(verdict.latestPeriod())
                .put(verdict.latestVintage())
                .put(verdict.targetVersion())
                .put(verdict.definitionVersion())
                .put(verdict.progress())
                .put(verdict.expected())
                .put(verdict.r())
                .put(verdict.timeLead())
                .put(changed == null ? null : text(changed.at()))
                .put(changed == null ? null : Codes.of(changed.cause()));
    }

    /** Of a row with all columns but the ranges. */
    public static LedgerVerdict verdict(ResultSet row) throws SQLException {
        int flags = row.getInt("flags");
        LocalDate changed = row.getObject("changed_at", LocalDate.class);
        return new LedgerVerdict(
                Codes.attainment(row.getInt("attainment")),
                Codes.pace(row.getInt("pace")),
                Codes.reason(row.getObject("reason", Integer.class)),
                (flags & Codes.MET_EARLY) != 0,
                (flags & Codes.FINAL) != 0,
                (flags & Codes.MET_SINCE_IS_FIRST_KNOWN) != 0,
                (flags & Codes.ROUNDING_SENSITIVE) != 0,
                row.getString("latest_period"),
                row.getObject("latest_vintage", Integer.class),
                row.getObject("target_version", Integer.class),
                row.getObject("definition_version", Integer.class),
                row.getBigDecimal("progress"),
                row.getBigDecimal("expected"),
                row.getBigDecimal("r"),
                row.getBigDecimal("time_lead"),
                changed == null
                        ? null
                        : new VerdictChange(changed, Codes.cause(row.getObject("cause", Integer.class))));
    }

    /** Null where the column is null. */
    static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        if (value == null) {
            return null;
        }
        if (value.equals(OffsetDateTime.MAX)) {
            return Instant.MAX;
        }
        return value.equals(OffsetDateTime.MIN) ? Instant.MIN : value.toInstant();
    }

    static String text(LocalDate day) {
        if (day.equals(LocalDate.MAX)) {
            return "infinity";
        }
        // PostgreSQL writes years of more than four digits without the sign that Java gives them.
        return day.equals(LocalDate.MIN) ? "-infinity" : day.toString().replace("+", "");
    }

    static String text(Instant instant) {
        if (instant.equals(Instant.MAX)) {
            return "infinity";
        }
        return instant.equals(Instant.MIN) ? "-infinity" : instant.toString();
    }
}
