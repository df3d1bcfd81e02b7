package org.waymark.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.foundation.database.CopyText;
import org.waymark.foundation.database.Database;
import org.waymark.reporting.verdicthistory.VerdictChange;

/** The rows of the ledger as they stand in the database. */
@ApplicationScoped
class StoredRows {
    private static final String COLUMNS =
            "subject, asof_from, asof_to, known_from, known_to, attainment, pace, reason, flags, latest_period,"
                    + " latest_vintage, target_version, definition_version, progress, expected, r, time_lead,"
                    + " changed_at, cause";
    private static final String OF_SUBJECTS =
            """
            select id as subject, known_since, asof_from, %s
            from subject left join verdict on subject = id where id = any (?::bigint[])
            """
                    .formatted(COLUMNS.substring(COLUMNS.indexOf("asof_to")));
    private static final String DELETE =
            """
            delete from verdict
            where (subject, asof_from, known_from) in (select * from unnest(?::bigint[], ?::date[], ?::timestamptz[]))
            """;
    private static final String COVER =
            """
            update subject set known_since = since
            from unnest(?::bigint[], ?::timestamptz[]) covered (covered_id, since)
            where id = covered_id and known_since is distinct from since
            """;

    private record OfSubject(long subject, LedgerRow row) {}

    private record Line(long subject, Instant knownSince, LedgerRow row) {}

    private final Database database;

    StoredRows(Database database) {
        this.database = database;
    }

    /** What is stored of these subjects; {@code knownSince} is null where nothing was worked out yet. */
    Map<Long, SubjectLedger> of(Collection<Long> subjects) {
        List<Line> lines = database.read(OF_SUBJECTS, StoredRows::read, subjects);
        return lines.stream()
                .collect(Collectors.groupingBy(
                        Line::subject,
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                of -> new SubjectLedger(
                                        of.get(0).knownSince(),
                                        of.stream()
                                                .map(Line::row)
                                                .filter(row -> row != null)
                                                .toList()))));
    }

    /** Removes and adds what differs. */
    void replace(Map<Long, SubjectLedger> by) {
        Map<Long, SubjectLedger> before = of(by.keySet());
        List<OfSubject> gone = new ArrayList<>();
        List<OfSubject> come = new ArrayList<>();
        by.forEach((subject, ledger) -> {
            List<LedgerRow> rowsBefore = before.get(subject).rows();
            gone.addAll(without(subject, rowsBefore, ledger.rows()));
            come.addAll(without(subject, ledger.rows(), rowsBefore));
        });
        if (!gone.isEmpty()) {
            database.change(
                    DELETE,
                    column(gone, OfSubject::subject),
                    column(gone, row -> text(row.row().asOfFrom())),
                    column(gone, row -> text(row.row().knownFrom())));
        }
        database.addMissing("verdict", COLUMNS, come, StoredRows::put);
        List<Map.Entry<Long, SubjectLedger>> covered = List.copyOf(by.entrySet());
        database.change(
                COVER,
                column(covered, Map.Entry::getKey),
                column(covered, one -> text(one.getValue().knownSince())));
    }

    private static List<OfSubject> without(long subject, List<LedgerRow> rows, List<LedgerRow> others) {
        Set<LedgerRow> left = new HashSet<>(rows);
        others.forEach(left::remove);
        return left.stream().map(row -> new OfSubject(subject, row)).toList();
    }

    private static void put(CopyText copy, OfSubject of) {
        LedgerRow row = of.row();
        LedgerVerdict verdict = row.verdict();
        VerdictChange changed = verdict.changed();
        copy.put(of.subject())
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

    private static Line read(ResultSet row) throws SQLException {
        LocalDate from = row.getObject("asof_from", LocalDate.class);
        return new Line(
                row.getLong("subject"),
                instant(row, "known_since"),
                from == null
                        ? null
                        : new LedgerRow(
                                from,
                                row.getObject("asof_to", LocalDate.class),
                                instant(row, "known_from"),
                                instant(row, "known_to"),
                                verdict(row)));
    }

    private static LedgerVerdict verdict(ResultSet row) throws SQLException {
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

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        if (value == null) {
            return null;
        }
        if (value.equals(OffsetDateTime.MAX)) {
            return Instant.MAX;
        }
        return value.equals(OffsetDateTime.MIN) ? Instant.MIN : value.toInstant();
    }

    private static String text(LocalDate day) {
        if (day.equals(LocalDate.MAX)) {
            return "infinity";
        }
        // PostgreSQL writes years of more than four digits without the sign that Java gives them.
        return day.equals(LocalDate.MIN) ? "-infinity" : day.toString().replace("+", "");
    }

    private static String text(Instant instant) {
        if (instant.equals(Instant.MAX)) {
            return "infinity";
        }
        return instant.equals(Instant.MIN) ? "-infinity" : instant.toString();
    }

    private static <T> List<String> column(List<T> rows, Function<T, Object> column) {
        return rows.stream().map(column).map(Object::toString).toList();
    }
}
