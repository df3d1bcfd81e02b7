package org.waymark.reporting.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.database.Row;

/** The rows of what was issued. */
@ApplicationScoped
public class IssuedEvaluations {
    private static final String FIND = "select * from issued_evaluation where evaluation = ?";
    private static final String NUMBERED = "select evaluation from issued_evaluation where number = ?";
    private static final String ADD =
            """
            insert into issued_evaluation (evaluation, number, issued_on, content, sha256, issued_at)
            values (?, ?, ?, ?, ?, ?) on conflict do nothing
            """;

    private final Database database;

    IssuedEvaluations(Database database) {
        this.database = database;
    }

    public Optional<IssuedContent> find(UUID evaluation) {
        return database.find(FIND, IssuedEvaluations::issued, evaluation);
    }

    /** Which one has the number. */
    public Optional<UUID> numbered(String number) {
        return database.find(NUMBERED, row -> row.getObject(1, UUID.class), number);
    }

    /** False where it, or its number, was issued already. */
    public boolean add(IssuedContent issued) {
        return database.change(
                        ADD,
                        issued.evaluation(),
                        issued.number(),
                        issued.issuedOn(),
                        issued.json(),
                        issued.sha256(),
                        issued.issuedAt())
                == 1;
    }

    private static IssuedContent issued(ResultSet row) throws SQLException {
        return new IssuedContent(
                row.getObject("evaluation", UUID.class),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("content"),
                row.getString("sha256"),
                Row.instant(row, "issued_at"));
    }
}
