package org.waymark.project.progress;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.waymark.contracts.EventJson;
import org.waymark.contracts.EventType;
import org.waymark.contracts.project.ProgressReported;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.journal.Happening;
import org.waymark.foundation.journal.Journal;

/**
 * Adds steps to reports and tells them: to insiders always, and to anyone when a report becomes accepted or is no longer,
 * or when its rating is published.
 */
@ApplicationScoped
public class ReportEvents {
    private static final String OFFICE = "office";

    private final ReportSteps steps;
    private final Journal journal;

    ReportEvents(ReportSteps steps, Journal journal) {
        this.steps = steps;
        this.journal = journal;
    }

    /** Adds the step, within the lock of the report, and returns the report with it. */
    public ProgressReport add(ProgressReport report, Step step, Caller caller) {
        steps.add(step);
        ProgressReport after = report.and(step);
        ReportAtMoment state = after.now();
        String compiler = agency(state);
        tell(data(state, ProgressReported.INSIDERS), caller, compiler);
        if (isForAnyone(state)) {
            tell(data(state, ProgressReported.ANYONE), caller, compiler);
        }
        return after;
    }

    private void tell(ProgressReported data, Caller caller, String agency) {
        journal.append(Happening.of(EventType.PROGRESS_REPORTED, data.recordedAt(), data), caller, agency);
    }

    private static boolean isForAnyone(ReportAtMoment state) {
        return state.isAccepted()
                || state.last() instanceof ReportDecision decision && decision.decision() == DecisionKind.REOPEN;
    }

    /** The agency that compiles it; null where the office does. */
    static String agency(ReportAtMoment state) {
        String compiler = state.version().compiledBy();
        return OFFICE.equals(compiler) ? null : compiler;
    }

    static ProgressReported data(ReportAtMoment state, String readers) {
        boolean whole = readers.equals(ProgressReported.INSIDERS) || state.ratingPublished();
        ReportContent content = whole ? state.content() : state.content().withoutRating();
        return new ProgressReported(
                state.report().id(),
                state.report().project(),
                state.report().period().toString(),
                state.version().version(),
                state.change(),
                readers,
                state.state().name(),
                state.last().on(),
                state.version().compiledBy(),
                content.tasks().stream()
                        .map(task -> new ProgressReported.TaskProgress(
                                task.task(), tree(task.narrative()), task.completion()))
                        .toList(),
                content.rating() == null ? null : content.rating().name(),
                content.ratingReason(),
                state.ratingPublished(),
                tree(content.challenges()),
                content.requestedDecisions(),
                content.recoveryPlan() == null
                        ? null
                        : new ProgressReported.RecoveryPlan(
                                content.recoveryPlan().due(),
                                tree(content.recoveryPlan().text())),
                content.reason(),
                content.justification(),
                state.submission() == null ? null : state.submission().confirmBy(),
                whole ? confirmations(state) : null,
                decision(state, readers.equals(ProgressReported.INSIDERS)),
                agency(state),
                state.last().recordedAt());
    }

    private static List<ProgressReported.Confirmation> confirmations(ReportAtMoment state) {
        return state.confirmations().stream()
                .map(said -> new ProgressReported.Confirmation(
                        said.agency(), said.tasks(), said.response().name(), said.version(), said.on(), said.reason()))
                .toList();
    }

    /** Why the office decided so stays inside, also where the rating is published. */
    private static ProgressReported.Decision decision(ReportAtMoment state, boolean inside) {
        if (!(state.last() instanceof ReportDecision decision)) {
            return null;
        }
        return new ProgressReported.Decision(
                decision.decision().name(),
                inside ? decision.reason() : null,
                inside ? decision.reply() : null,
                decision.agency(),
                decision.role());
    }

    private static JsonNode tree(Object label) {
        return label == null ? null : EventJson.mapper().valueToTree(label);
    }
}
