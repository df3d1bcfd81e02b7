package org.waymark.project.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.project.progress.Confirmation.Response;

/**
 * What a report is at a moment: the outcome of its steps up to then.
 *
 * @param version the last one written
 * @param confirmations of the submission at hand; empty while there is none
 * @param submission the SUBMIT that is at hand, or null
 * @param decisions all, in the order in which they were made
 * @param last the step that made it so
 * @param frozen the versions that were accepted before, the last one last
 */
public record ReportAtMoment(
        ProgressReport report,
        ReportVersion version,
        ReportState state,
        List<Confirmation> confirmations,
        ReportDecision submission,
        boolean ratingPublished,
        List<ReportDecision> decisions,
        Step last,
        List<ReportVersion> frozen) {
    /** A new version clears what was confirmed of the one before. */
    static ReportAtMoment written(ProgressReport report, ReportVersion version, ReportAtMoment before) {
        return new ReportAtMoment(
                report,
                version,
                ReportState.DRAFT,
                List.of(),
                null,
                false,
                before == null ? List.of() : before.decisions,
                version,
                before == null ? List.of() : before.frozen);
    }

    ReportAtMoment decided(ReportDecision decision) {
        return switch (decision.decision()) {
            case SUBMIT ->
                with(
                        decision,
                        ReportState.SUBMITTED,
                        decision.asked().stream()
                                .map(part -> Confirmation.awaited(part, decision.version()))
                                .toList(),
                        decision);
            case CONFIRM, OBJECT, NO_RESPONSE -> answered(decision);
            case RETURN, REOPEN -> with(decision, ReportState.RETURNED, confirmations, submission);
            case ACCEPT -> with(decision, ReportState.ACCEPTED, confirmations, submission);
            case RECALL -> with(decision, ReportState.DRAFT, List.of(), null);
            case PUBLISH -> with(decision, state, confirmations, submission);
        };
    }

    public int change() {
        return last.change();
    }

    public ReportContent content() {
        return version.content();
    }

    public boolean isAccepted() {
        return state == ReportState.ACCEPTED;
    }

    public boolean hasAny(Response response) {
        return confirmations.stream().anyMatch(confirmation -> confirmation.is(response));
    }

    public Optional<Confirmation> askedOf(String agency) {
        return confirmations.stream()
                .filter(confirmation -> confirmation.agency().equals(agency))
                .findFirst();
    }

    /** The day on which it was accepted, where it is. */
    public LocalDate acceptedOn() {
        return decisions.stream()
                .filter(decision -> isAccepted() && decision.decision() == DecisionKind.ACCEPT)
                .reduce((one, next) -> next)
                .map(ReportDecision::on)
                .orElse(null);
    }

    private ReportAtMoment answered(ReportDecision decision) {
        List<Confirmation> answered = confirmations.stream()
                .map(asked -> asked.agency().equals(decision.agency()) ? asked.answered(decision) : asked)
                .toList();
        return with(decision, stateOf(answered), answered, submission);
    }

    private static ReportState stateOf(List<Confirmation> confirmations) {
        if (confirmations.stream().anyMatch(one -> one.is(Response.OBJECTED))) {
            return ReportState.OBJECTED;
        }
        boolean all = confirmations.stream().allMatch(one -> one.is(Response.CONFIRMED));
        return all ? ReportState.CONFIRMED : ReportState.SUBMITTED;
    }

    private ReportAtMoment with(
            ReportDecision decision, ReportState next, List<Confirmation> said, ReportDecision submitted) {
        List<ReportDecision> all = new ArrayList<>(decisions);
        all.add(decision);
        List<ReportVersion> accepted = new ArrayList<>(frozen);
        if (decision.decision() == DecisionKind.ACCEPT) {
            accepted.add(version);
        }
        return new ReportAtMoment(
                report,
                version,
                next,
                said,
                submitted,
                ratingPublished || decision.decision() == DecisionKind.PUBLISH,
                List.copyOf(all),
                decision,
                List.copyOf(accepted));
    }
}
