package org.waymark.project.progress;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.foundation.versioned.Moment;

/** The version of a report that was accepted last in a project, before another one. */
record LastAccepted(ProgressReport report, ReportVersion version) {
    /**
     * That of the report itself where it was accepted once; else that of the latest earlier period.
     *
     * @param reports of the project
     */
    static Optional<LastAccepted> before(TimePeriod period, List<ProgressReport> reports, Moment moment) {
        return reports.stream()
                .filter(report -> !report.period().endsAfter(period))
                .flatMap(report -> report.at(moment).stream())
                .flatMap(state -> of(state, state.report().period().equals(period)).stream())
                .max(Comparator.comparing(accepted -> accepted.report().period()));
    }

    /** Whether the rating of that version was published by then. */
    boolean isRatingPublished(Moment moment) {
        return report.at(moment).stream()
                .flatMap(state -> state.decisions().stream())
                .anyMatch(decision ->
                        decision.decision() == DecisionKind.PUBLISH && decision.version() == version.version());
    }

    private static Optional<LastAccepted> of(ReportAtMoment state, boolean itself) {
        return state.frozen().stream()
                .filter(version ->
                        !itself || version.version() < state.version().version())
                .reduce((one, next) -> next)
                .map(version -> new LastAccepted(state.report(), version));
    }
}
