package org.waymark.reporting.standing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.foundation.database.Database;
import org.waymark.reporting.ledger.Codes;
import org.waymark.reporting.situation.AsOf;
import org.waymark.reporting.situation.Subject;
import org.waymark.reporting.verdicthistory.VerdictChange;

/** What brought the verdicts of the default method, without reading the history behind them. */
@ApplicationScoped
public class ChangesInLedger {
    private static final String CHANGES =
            """
            with question as (select ?::date as day, ?::timestamptz as known_at)
            select subject.plan, subject.indicator, subject.area, changed_at, cause
            from question
            cross join unnest(?::text[], ?::text[], ?::text[]) as asked (plan, indicator, area)
            join subject using (plan, indicator, area)
            """
                    + RowForQuestion.STALE + RowForQuestion.VERDICT
                    + "where verdict.subject is not null and stale.id is null";

    private final Database database;

    ChangesInLedger(Database database) {
        this.database = database;
    }

    /** Only of subjects for which the ledger can answer; empty where the verdict has been the same from the start. */
    public Map<Subject, Optional<VerdictChange>> of(List<Subject> subjects, AsOf asOf) {
        return database.read(
                CHANGES,
                0,
                rows -> {
                    Map<Subject, Optional<VerdictChange>> changes = new HashMap<>();
                    while (rows.next()) {
                        changes.put(new Subject(rows.getString(1), rows.getString(2), rows.getString(3)), change(rows));
                    }
                    return changes;
                },
                asOf.day(),
                asOf.knownAt(),
                subjects.stream().map(Subject::plan).toList(),
                subjects.stream().map(Subject::indicator).toList(),
                subjects.stream().map(Subject::area).toList());
    }

    private static Optional<VerdictChange> change(ResultSet row) throws SQLException {
        LocalDate at = row.getObject("changed_at", LocalDate.class);
        return at == null ? Optional.empty() : Optional.of(new VerdictChange(at, Codes.cause(row.getInt("cause"))));
    }
}
