package org.waymark.project.progress;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.contracts.EventType;
import org.waymark.contracts.project.ProgressReported;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.foundation.projection.ReceivedEvent;
import org.waymark.foundation.recovery.Restoration;

/** Puts steps of reports back, from what insiders were told. No event says who did it, so that is lost. */
@ApplicationScoped
class RestoreReport implements Restoration {
    private static final String RECOVERY = "journal-recover";
    private static final List<String> CONTENT = List.of(
            "period",
            "tasks",
            "rating",
            "ratingReason",
            "challenges",
            "requestedDecisions",
            "recoveryPlan",
            "reason",
            "justification");

    private final ProgressReports reports;
    private final ReportSteps steps;

    RestoreReport(ProgressReports reports, ReportSteps steps) {
        this.reports = reports;
        this.steps = steps;
    }

    @Override
    public Set<EventType> types() {
        return Set.of(EventType.PROGRESS_REPORTED);
    }

    @Override
    public Optional<String> restore(ReceivedEvent event, long entry) {
        ProgressReported said = event.dataAs(ProgressReported.class);
        if (said.mayBeReadByAnyone()) {
            return Optional.empty();
        }
        TimePeriod period = TimePeriod.parse(said.period());
        Optional<String> another = reports.add(said.report(), said.project(), period)
                ? Optional.empty()
                : reports.of(said.project(), period)
                        .filter(there -> !there.id().equals(said.report()))
                        .map(there -> said.subject() + ": report " + there.id() + " was begun anew since the restore");
        if (another.isPresent()) {
            return another;
        }
        Step step = said.decision() == null ? version(said, event.data()) : decision(said);
        if (steps.add(step)) {
            return Optional.empty();
        }
        return reports.of(said.project(), period)
                .filter(there -> !holds(there, step))
                .map(other -> said.subject() + ": change " + said.change() + " was made anew since the restore");
    }

    private static boolean holds(ProgressReport report, Step step) {
        return report.steps().stream()
                .anyMatch(there ->
                        there.change() == step.change() && there.recordedAt().equals(step.recordedAt()));
    }

    private static ReportVersion version(ProgressReported said, JsonNode data) {
        ObjectNode body = ((ObjectNode) data.deepCopy()).retain(CONTENT);
        body.properties().removeIf(member -> member.getValue().isNull());
        return new ReportVersion(
                said.report(),
                said.version(),
                said.change(),
                body,
                said.compiledBy(),
                said.on(),
                said.recordedAt(),
                RECOVERY,
                null);
    }

    private static ReportDecision decision(ProgressReported said) {
        ProgressReported.Decision decided = said.decision();
        DecisionKind kind = DecisionKind.valueOf(decided.decision());
        boolean submits = kind == DecisionKind.SUBMIT;
        return new ReportDecision(
                said.report(),
                said.change(),
                said.version(),
                kind,
                said.on(),
                decided.reason(),
                decided.reply(),
                submits ? said.confirmBy() : null,
                submits
                        ? said.confirmations().stream()
                                .map(asked -> new Part(asked.agency(), asked.tasks()))
                                .toList()
                        : null,
                decided.agency(),
                decided.role(),
                said.recordedAt(),
                RECOVERY,
                null);
    }
}
