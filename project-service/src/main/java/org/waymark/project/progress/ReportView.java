package org.waymark.project.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.problem.Text;

/** A report as a client sees it. */
@Schema(name = "ProgressReport", requiredProperties = "*", examples = ReportExample.VIEW)
public record ReportView(
        UUID id,
        String project,
        String period,
        @Schema(description = "Of what is written, from 1") int version,
        @Schema(description = "How many versions and decisions the report has had, from 1") int change,
        ReportState state,
        @Schema(description = "The day on which the version was written") LocalDate on,
        Instant recordedAt,
        @Schema(description = "The agency that wrote the version, or `office`") String compiledBy,
        List<TaskProgress> tasks,
        @Schema(nullable = true, description = "Null too where the reader may not see it") Rating rating,
        @Schema(nullable = true) String ratingReason,
        @Schema(description = "Whether anyone may read the rating, its reason, the recovery plan and what was objected")
                boolean ratingPublished,
        @Schema(nullable = true) Text challenges,
        List<String> requestedDecisions,
        @Schema(nullable = true, description = "Null too where the reader may not see the rating")
                RecoveryPlan recoveryPlan,
        @Schema(nullable = true) String reason,
        @Schema(nullable = true) String justification,
        @Schema(nullable = true, description = "Last day on which to confirm or object") LocalDate confirmBy,
        @Schema(
                        nullable = true,
                        description =
                                "What the agencies that take part have said; null where the reader may not see it")
                List<Confirmation> confirmations,
        @Schema(nullable = true) LocalDate acceptedOn,
        @Schema(nullable = true, description = "In the order in which they were made; null for outsiders")
                List<ReportDecisionView> decisions) {
    /** @param insider whether the reader may see what is not published */
    static ReportView of(ReportAtMoment report, boolean insider) {
        boolean whole = insider || report.ratingPublished();
        ReportContent content = whole ? report.content() : report.content().withoutRating();
        return new ReportView(
                report.report().id(),
                report.report().project(),
                report.report().period().toString(),
                report.version().version(),
                report.change(),
                report.state(),
                report.version().on(),
                report.version().recordedAt(),
                report.version().compiledBy(),
                content.tasks(),
                content.rating(),
                content.ratingReason(),
                report.ratingPublished(),
                content.challenges(),
                content.requestedDecisions(),
                content.recoveryPlan(),
                content.reason(),
                content.justification(),
                report.submission() == null ? null : report.submission().confirmBy(),
                whole ? report.confirmations() : null,
                report.acceptedOn(),
                insider
                        ? report.decisions().stream()
                                .map(ReportDecisionView::of)
                                .toList()
                        : null);
    }

    /** As who has just changed it sees it. */
    public static ReportView of(ProgressReport report) {
        return of(report.now(), true);
    }
}
