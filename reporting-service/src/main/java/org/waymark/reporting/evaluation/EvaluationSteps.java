package org.waymark.reporting.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.waymark.contracts.EventJson;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.database.Row;

/** The rows of steps. */
@ApplicationScoped
class EvaluationSteps {
    private static final String STEPS = "select * from evaluation_step where evaluation = ? order by change";
    private static final String ADD =
            """
            insert into evaluation_step (evaluation, change, version, kind, details, agency, role, recorded_at,
                recorded_by, recorded_through)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final Database database;

    EvaluationSteps(Database database) {
        this.database = database;
    }

    List<EvaluationStep> of(UUID evaluation) {
        return database.read(STEPS, EvaluationSteps::step, evaluation);
    }

    void add(EvaluationStep step) {
        database.change(
                ADD,
                step.evaluation(),
                step.change(),
                step.version(),
                step.kind().name(),
                EventJson.mapper().valueToTree(step.details()).toString(),
                step.agency(),
                step.role(),
                step.recordedAt(),
                step.by(),
                step.through());
    }

    private static EvaluationStep step(ResultSet row) throws SQLException {
        return new EvaluationStep(
                row.getObject("evaluation", UUID.class),
                row.getInt("change"),
                row.getInt("version"),
                StepKind.valueOf(row.getString("kind")),
                details(row.getString("details")),
                row.getString("agency"),
                row.getString("role"),
                Row.instant(row, "recorded_at"),
                row.getString("recorded_by"),
                row.getString("recorded_through"));
    }

    private static StepDetails details(String stored) {
        try {
            return EventJson.mapper().readValue(stored, StepDetails.class);
        } catch (JsonProcessingException storedOtherwise) {
            throw new UncheckedIOException(storedOtherwise);
        }
    }
}
