package org.waymark.project.confirmation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.project.progress.Confirmation;
import org.waymark.project.progress.Confirmation.Response;
import org.waymark.project.progress.DecisionKind;
import org.waymark.project.progress.ReportAtMoment;
import org.waymark.project.standing.Standing;

/**
 * Refuses a decision that cannot be made. Who may not decide learns nothing about the state.
 *
 * @param ratedBy the agencies whose evaluators rated the project for the period
 */
record DecisionCheck(ReportAtMoment report, Standing standing, List<String> ratedBy) {
    private static final String OFFICE = "office";

    /** For which agency, or null, and in which role a decision is made. */
    record Admitted(String agency, String role) {}

    Admitted admit(DecisionRequest request) {
        Admitted admitted = right(request.decision(), request.agency());
        requireCurrent(request.version());
        requireState(request);
        new OtherEyes(report, standing, ratedBy).require(request.decision());
        return admitted;
    }

    private Admitted right(DecisionKind decision, String asked) {
        if (decision.isOfOffice()) {
            if (!standing.isOffice()) {
                throw standing.refusal(List.of(OFFICE));
            }
            return new Admitted(null, OFFICE);
        }
        if (decision.isResponse()) {
            return responds(asked);
        }
        String editor = standing.editsWhole();
        return editor.equals(OFFICE) ? new Admitted(null, OFFICE) : new Admitted(editor, "submitter");
    }

    /** An agency that was asked; where nobody was, an agency of the project, which then learns the state. */
    private Admitted responds(String asked) {
        List<String> may = report.confirmations().isEmpty()
                ? standing.agencies()
                : report.confirmations().stream().map(Confirmation::agency).toList();
        List<String> own = standing.own().stream().filter(may::contains).toList();
        String role = Stream.of("submitter", "verifier")
                .filter(standing.caller()::is)
                .findFirst()
                .orElseThrow(() -> standing.refusal(may));
        if (own.isEmpty() || asked != null && !own.contains(asked)) {
            throw standing.refusal(may);
        }
        boolean isClear = asked == null && own.size() == 1;
        return new Admitted(isClear ? own.get(0) : standing.acts(asked), role);
    }

    private void requireCurrent(int version) {
        int current = report.version().version();
        if (version != current) {
            throw Refusal.of(
                            ProblemType.CONCURRENT_CHANGE,
                            "当前是第 " + current + " 版，不能再对第 " + version + " 版作决定",
                            "The current version is " + current + "; nothing is decided on version " + version)
                    .with("currentVersion", current);
        }
    }

    private void requireState(DecisionRequest request) {
        Set<DecisionKind> possible = possible();
        if (!possible.contains(request.decision())) {
            throw state(request.decision(), possible);
        }
        if (request.decision() != DecisionKind.ACCEPT) {
            return;
        }
        if (report.hasAny(Response.AWAITED)) {
            throw Refusal.of(
                            ProblemType.REVIEW_STATE,
                            "尚有机构未答复，须等到 " + report.submission().confirmBy(),
                            "Agencies have until " + report.submission().confirmBy() + " to confirm or object")
                    .with("awaited", agencies(Response.AWAITED));
        }
        boolean isOver = report.hasAny(Response.OBJECTED) || report.hasAny(Response.NO_RESPONSE);
        if (isOver && !request.hasReply()) {
            throw Refusal.of(
                            ProblemType.REVIEW_STATE,
                            "有机构提出异议或未答复，认可须附书面答复（reply）",
                            "Agencies have objected or not answered: ACCEPT needs a written reply")
                    .with("objected", agencies(Response.OBJECTED))
                    .with("silent", agencies(Response.NO_RESPONSE));
        }
    }

    private Set<DecisionKind> possible() {
        Set<DecisionKind> possible =
                switch (report.state()) {
                    case DRAFT -> EnumSet.of(DecisionKind.SUBMIT);
                    case SUBMITTED, CONFIRMED, OBJECTED ->
                        EnumSet.of(DecisionKind.RETURN, DecisionKind.ACCEPT, DecisionKind.RECALL);
                    case RETURNED -> EnumSet.noneOf(DecisionKind.class);
                    case ACCEPTED -> EnumSet.of(DecisionKind.REOPEN);
                };
        if (report.state().isSubmitted() && !report.confirmations().isEmpty()) {
            possible.addAll(EnumSet.of(DecisionKind.CONFIRM, DecisionKind.OBJECT));
        }
        if (report.isAccepted() && !report.ratingPublished()) {
            possible.add(DecisionKind.PUBLISH);
        }
        return possible;
    }

    private List<String> agencies(Response response) {
        return report.confirmations().stream()
                .filter(confirmation -> confirmation.is(response))
                .map(Confirmation::agency)
                .toList();
    }

    private Refusal state(DecisionKind decision, Set<DecisionKind> possible) {
        List<String> names = possible.stream().map(DecisionKind::name).toList();
        String then = names.isEmpty() ? "-" : String.join(", ", names);
        return Refusal.of(
                        ProblemType.REVIEW_STATE,
                        "报告的状态为 " + report.state() + "，不能 " + decision + "；可作的决定：" + then,
                        "The report is " + report.state() + ", so " + decision + " is not possible; these are: " + then)
                .with("state", report.state())
                .with("possible", names);
    }
}
