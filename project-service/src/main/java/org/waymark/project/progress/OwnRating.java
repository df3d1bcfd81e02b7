package org.waymark.project.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.waymark.foundation.period.TimePeriod;

/**
 * How a project rates itself, in a report that was accepted.
 *
 * @param agency that wrote the report, or null where the office did
 * @param publishedOn null until the rating is published
 */
public record OwnRating(
        UUID report,
        String project,
        TimePeriod period,
        Rating rating,
        String reason,
        String agency,
        LocalDate on,
        Instant recordedAt,
        LocalDate publishedOn) {
    public static Optional<OwnRating> of(ReportAtMoment report) {
        ReportContent content = report.content();
        return report.decisions().stream()
                .filter(decision -> report.isAccepted() && content.rating() != null)
                .filter(decision -> decision.decision() == DecisionKind.ACCEPT)
                .reduce((one, next) -> next)
                .map(accepted -> new OwnRating(
                        report.report().id(),
                        report.report().project(),
                        report.report().period(),
                        content.rating(),
                        content.ratingReason(),
                        ReportEvents.agency(report),
                        accepted.on(),
                        accepted.recordedAt(),
                        publishedOn(report)));
    }

    private static LocalDate publishedOn(ReportAtMoment report) {
        return report.decisions().stream()
                .filter(decision -> report.ratingPublished() && decision.decision() == DecisionKind.PUBLISH)
                .reduce((one, next) -> next)
                .map(ReportDecision::on)
                .orElse(null);
    }
}
