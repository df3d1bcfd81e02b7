package org.waymark.reporting.evaluation;

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
import org.waymark.foundation.database.Row;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.evaluationcontent.ComputedContent;

/** The rows of what was written and computed. */
@ApplicationScoped
public class EvaluationVersions {
    private static final String FIND = "select * from evaluation_version where evaluation = ? and version = ?";
    private static final String ADD =
            """
            insert into evaluation_version (evaluation, version, title, as_of, known_at, method, method_version, body,
                computed)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """;

    /** The column {@code body}. */
    private record Body(List<WrittenSection> sections, List<ReasonNotFinal> notFinal) {}

    private final Database database;

    EvaluationVersions(Database database) {
        this.database = database;
    }

    /** The version at hand. */
    public EvaluationVersion of(Evaluation evaluation) {
        return database.find(FIND, EvaluationVersions::version, evaluation.id(), evaluation.version())
                .orElseThrow();
    }

    /** One that is there already stays as it is. */
    public void add(UUID evaluation, int number, EvaluationVersion version) {
        database.change(
                ADD,
                evaluation,
                number,
                json(version.title()),
                version.asOf(),
                version.knownAt(),
                version.method(),
                version.methodVersion(),
                json(new Body(version.sections(), version.notFinal())),
                json(version.computed()));
    }

    private static EvaluationVersion version(ResultSet row) throws SQLException {
        Body body = read(row.getString("body"), Body.class);
        return new EvaluationVersion(
                read(row.getString("title"), Text.class),
                row.getObject("as_of", LocalDate.class),
                Row.instant(row, "known_at"),
                row.getString("method"),
                row.getString("method_version"),
                body.sections(),
                body.notFinal(),
                read(row.getString("computed"), ComputedContent.class));
    }

    private static String json(Object value) {
        try {
            return EventJson.mapper().writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static <T> T read(String stored, Class<T> type) {
        try {
            return EventJson.mapper().readValue(stored, type);
        } catch (JsonProcessingException storedOtherwise) {
            throw new UncheckedIOException(storedOtherwise);
        }
    }
}
