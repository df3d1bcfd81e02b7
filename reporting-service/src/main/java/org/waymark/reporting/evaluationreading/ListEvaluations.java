package org.waymark.reporting.evaluationreading;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.waymark.contracts.EventJson;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.database.Pool;
import org.waymark.foundation.database.Row;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.snapshot.Snapshot;
import org.waymark.reporting.evaluation.EvaluationKind;
import org.waymark.reporting.evaluation.EvaluationState;
import org.waymark.reporting.evaluation.Reader;

/** Lists evaluations in the order in which they were begun. */
@ApplicationScoped
class ListEvaluations {
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    /** Readers see here what {@link Reader} lets them read. */
    private static final String LIST =
            """
            select evaluation.*, title, as_of, known_at, method, number, issued_on
            from evaluation
            join evaluation_version written on written.evaluation = id and written.version = evaluation.version
            left join issued_evaluation issued on issued.evaluation = id
            where id > ?
              and (?::text is null or plan = ?) and (?::text is null or kind = ?) and (?::text is null or state = ?)
              and (? or state in ('ISSUED', 'SUPERSEDED')
                   or state in ('CONSULTED', 'DELIBERATED') and asked && ?::text[])
            order by id limit ?
            """;

    private final Database database;

    ListEvaluations(Database database) {
        this.database = database;
    }

    /** Each of plan, kind and state null for every one. */
    @Snapshot(Pool.READS)
    public List<EvaluationSummary> after(
            UUID id, String plan, EvaluationKind kind, EvaluationState state, Reader reader, int limit) {
        String kindName = kind == null ? null : kind.name();
        String stateName = state == null ? null : state.name();
        return database.read(
                LIST,
                ListEvaluations::summary,
                id == null ? BEFORE_ALL : id,
                plan,
                plan,
                kindName,
                kindName,
                stateName,
                stateName,
                reader.isInside(),
                reader.agencies(),
                limit);
    }

    private static EvaluationSummary summary(ResultSet row) throws SQLException {
        LocalDate respondBy = row.getObject("respond_by", LocalDate.class);
        return new EvaluationSummary(
                row.getObject("id", UUID.class),
                row.getString("plan"),
                EvaluationKind.valueOf(row.getString("kind")),
                EvaluationState.valueOf(row.getString("state")),
                row.getInt("version"),
                title(row.getString("title")),
                row.getObject("as_of", LocalDate.class),
                Row.instant(row, "known_at"),
                row.getString("method"),
                respondBy,
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class));
    }

    private static Text title(String stored) {
        try {
            return EventJson.mapper().readValue(stored, Text.class);
        } catch (JsonProcessingException storedOtherwise) {
            throw new UncheckedIOException(storedOtherwise);
        }
    }
}
