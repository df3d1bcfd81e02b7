package org.waymark.reporting.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.reporting.evaluation.Opinion.Response;

/** The tables of evaluations and their steps: steps are added, never changed. */
@ApplicationScoped
public class Evaluations {
    private static final String KNOWN = "select id, plan, kind from evaluation where id = ?";
    private static final String LOCK = KNOWN + " for update";
    private static final String LOCK_EACH =
            "select id from evaluation where id = any (?::uuid[]) order by id for update";
    private static final String ADD =
            """
            insert into evaluation (id, plan, kind, state, version, change, respond_by, asked)
            values (?, ?, ?, ?, ?, ?, ?, ?::text[])
            on conflict (id) do update
            set state = excluded.state, version = excluded.version, change = excluded.change,
                respond_by = excluded.respond_by, asked = excluded.asked
            """;
    private static final String AWAITED =
            "select id from evaluation where respond_by < ? order by respond_by, id limit ?";

    private record Row(UUID id, String plan, EvaluationKind kind) {}

    private final Database database;
    private final EvaluationSteps steps;

    Evaluations(Database database, EvaluationSteps steps) {
        this.database = database;
        this.steps = steps;
    }

    /** The id in an address; text that can be no id is refused like that of an evaluation that does not exist. */
    public static UUID id(String given) {
        try {
            return UUID.fromString(given);
        } catch (IllegalArgumentException noUuid) {
            throw unknown(given);
        }
    }

    public static Refusal unknown(Object evaluation) {
        return Refusal.of(
                ProblemType.NOT_FOUND,
                "没有评估 " + evaluation + "，或您不能查阅",
                "There is no evaluation " + evaluation + ", or it is not for you to read");
    }

    /** Empty where there is none. */
    public Optional<Evaluation> find(UUID id) {
        return read(KNOWN, id);
    }

    /** Nobody else adds a step until the transaction ends. */
    public Evaluation lock(UUID id) {
        return read(LOCK, id).orElseThrow(() -> unknown(id));
    }

    /** The same for several at once, always in one order; those that do not exist are passed over. */
    public void lockEach(List<UUID> ids) {
        database.read(
                LOCK_EACH,
                row -> row.getObject(1, UUID.class),
                ids.stream().map(UUID::toString).toList());
    }

    /** Evaluations for which an agency had until before this day to answer and has not, those that wait longest. */
    public List<UUID> awaitedBefore(LocalDate day, int most) {
        return database.read(AWAITED, row -> row.getObject(1, UUID.class), day, most);
    }

    /** Adds the step, the first one too, within the lock of the evaluation; returns the evaluation with it. */
    public Evaluation add(Evaluation before, EvaluationStep step) {
        Evaluation after = before.and(step);
        boolean isAwaited = after.state() == EvaluationState.CONSULTED
                && !after.agencies(Response.AWAITED).isEmpty();
        database.change(
                ADD,
                after.id(),
                after.plan(),
                after.kind().name(),
                after.state().name(),
                after.version(),
                after.change(),
                isAwaited ? after.respondBy().orElse(null) : null,
                after.asked());
        steps.add(step);
        return after;
    }

    private Optional<Evaluation> read(String query, UUID id) {
        return database.find(
                        query,
                        row -> new Row(
                                row.getObject("id", UUID.class),
                                row.getString("plan"),
                                EvaluationKind.valueOf(row.getString("kind"))),
                        id)
                .map(row -> new Evaluation(row.id, row.plan, row.kind, steps.of(id)));
    }
}
