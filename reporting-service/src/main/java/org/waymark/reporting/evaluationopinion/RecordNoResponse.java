package org.waymark.reporting.evaluationopinion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.waymark.foundation.time.Today;
import org.waymark.reporting.evaluation.Evaluation;
import org.waymark.reporting.evaluation.EvaluationState;
import org.waymark.reporting.evaluation.EvaluationStep;
import org.waymark.reporting.evaluation.Evaluations;
import org.waymark.reporting.evaluation.Opinion.Response;
import org.waymark.reporting.evaluation.StepDetails;
import org.waymark.reporting.evaluation.StepKind;

/** Records that agencies have said nothing by the day they were given. */
@ApplicationScoped
public class RecordNoResponse {
    private static final int BATCH = 100;
    private static final String NAME = "opinion-clock";

    private final Evaluations evaluations;
    private final Today today;
    private final Clock clock;

    RecordNoResponse(Evaluations evaluations, Today today, Clock clock) {
        this.evaluations = evaluations;
        this.today = today;
        this.clock = clock;
    }

    /** Whether there may be more. */
    @Transactional
    public boolean recordDue() {
        List<UUID> due = evaluations.awaitedBefore(today.date(), BATCH);
        due.stream().sorted().forEach(this::record);
        return due.size() == BATCH;
    }

    /** Asked again under the lock: somebody may have decided meanwhile. */
    private void record(UUID id) {
        Evaluation evaluation = evaluations.lock(id);
        boolean isOver = evaluation.state() == EvaluationState.CONSULTED
                && evaluation.respondBy().orElseThrow().isBefore(today.date());
        for (String agency : isOver ? evaluation.agencies(Response.AWAITED) : List.<String>of()) {
            evaluation = evaluations.add(
                    evaluation,
                    new EvaluationStep(
                            id,
                            evaluation.nextChange(),
                            evaluation.version(),
                            StepKind.NO_RESPONSE,
                            StepDetails.NONE,
                            agency,
                            NAME,
                            clock.instant(),
                            NAME,
                            null));
        }
    }
}
