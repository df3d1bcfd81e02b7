package org.waymark.project.confirmation;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.project.progress.Confirmation;
import org.waymark.project.progress.Confirmation.Response;
import org.waymark.project.progress.DecisionKind;
import org.waymark.project.progress.ReportAtMoment;
import org.waymark.project.standing.Standing;

/**
 * Nobody confirms or accepts what they wrote or submitted, and the office never accepts alone what its own body did.
 *
 * @param ratedBy the agencies whose evaluators rated the project for the period
 */
record OtherEyes(ReportAtMoment report, Standing standing, List<String> ratedBy) {
    void require(DecisionKind decision) {
        if (decision != DecisionKind.ACCEPT && decision != DecisionKind.CONFIRM) {
            return;
        }
        if (report.submission().wasDoneBy(standing.caller()) || report.version().wasDoneBy(standing.caller())) {
            throw fourEyes(decision);
        }
        List<String> ofItsBody = writers().stream().filter(standing::isOwn).toList();
        if (decision == DecisionKind.ACCEPT && !ofItsBody.isEmpty() && !isSeenFromOutside()) {
            String writer = ofItsBody.get(0);
            throw Refusal.of(
                            ProblemType.OWN_BODY,
                            "报告由本单位的 " + writer + " 编写或提交：须先有其他单位对本版的确认，或其他单位评估人对该周期的评级",
                            "Its own body's " + writer
                                    + " wrote or submitted the report: first an agency of another body"
                                    + " has to confirm this version, or an evaluator of another body to rate the period")
                    .with("compiledBy", writer);
        }
    }

    /** The agencies that wrote and submitted the version. */
    private List<String> writers() {
        return Stream.of(report.version().compiledBy(), report.submission().agency())
                .filter(agency -> agency != null && !agency.equals("office"))
                .distinct()
                .toList();
    }

    /** By an agency that is of the body of none of the writers, and of none of the caller's agencies. */
    private boolean isSeenFromOutside() {
        return standing.isAnyOutside(
                Stream.concat(confirmedBy(), ratedBy.stream()).toList(), writers());
    }

    private Stream<String> confirmedBy() {
        return report.confirmations().stream()
                .filter(confirmation -> confirmation.is(Response.CONFIRMED))
                .map(Confirmation::agency);
    }

    private static Refusal fourEyes(DecisionKind decision) {
        return Refusal.of(
                ProblemType.FOUR_EYES,
                "报告由您编写或提交，" + decision + " 须由他人作出",
                "You wrote or submitted the report; " + decision + " is for somebody else");
    }
}
