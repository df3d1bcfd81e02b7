package org.waymark.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.foundation.database.Database;

/** The rows of the ledger as they stand in the database. */
@ApplicationScoped
class StoredRows {
    private static final String OF_SUBJECTS =
            """
            select id as subject, known_since, asof_from, %s
            from subject left join verdict on subject = id where id = any (?::bigint[])
            """
                    .formatted(LedgerColumns.COLUMNS.substring(LedgerColumns.COLUMNS.indexOf("asof_to")));
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
                    column(gone, row -> LedgerColumns.text(row.row().asOfFrom())),
                    column(gone, row -> LedgerColumns.text(row.row().knownFrom())));
        }
        database.addMissing(
                "verdict",
                LedgerColumns.COLUMNS,
                come,
                (copy, row) -> LedgerColumns.put(copy, row.subject(), row.row()));
        List<Map.Entry<Long, SubjectLedger>> covered = List.copyOf(by.entrySet());
        database.change(
                COVER,
                column(covered, Map.Entry::getKey),
                column(covered, one -> LedgerColumns.text(one.getValue().knownSince())));
    }

    private static List<OfSubject> without(long subject, List<LedgerRow> rows, List<LedgerRow> others) {
        Set<LedgerRow> left = new HashSet<>(rows);
        others.forEach(left::remove);
        return left.stream().map(row -> new OfSubject(subject, row)).toList();
    }

    private static Line read(ResultSet row) throws SQLException {
        LocalDate from = row.getObject("asof_from", LocalDate.class);
        return new Line(
                row.getLong("subject"),
                LedgerColumns.instant(row, "known_since"),
                from == null
                        ? null
                        : new LedgerRow(
                                from,
                                row.getObject("asof_to", LocalDate.class),
                                LedgerColumns.instant(row, "known_from"),
                                LedgerColumns.instant(row, "known_to"),
                                LedgerColumns.verdict(row)));
    }

    private static <T> List<String> column(List<T> rows, Function<T, Object> column) {
        return rows.stream().map(column).map(Object::toString).toList();
    }
}
