package org.waymark.project.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.waymark.foundation.body.Classified;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.foundation.problem.Text;
import org.waymark.project.standing.Standing;
import org.waymark.project.standing.Standings;

/** Begins the report of a period, as a draft. */
@ApplicationScoped
public class CompileReport {
    private final Standings standings;
    private final ProgressReports reports;
    private final ReportEvents events;
    private final DraftVersion draftVersion;

    CompileReport(Standings standings, ProgressReports reports, ReportEvents events, DraftVersion draftVersion) {
        this.standings = standings;
        this.reports = reports;
        this.events = events;
        this.draftVersion = draftVersion;
    }

    @Transactional
    public ProgressReport compile(String project, JsonMembers body, Caller caller) {
        Standing standing = standings.of(project, caller);
        standing.editsWhole();
        Classified.refuseAnyIn(body);
        Optional<ReportVersion> first = draftVersion.first(standing, body, reports.of(project), caller);
        Optional<ProgressReport> begun = first.flatMap(version -> begin(project, version));
        if (first.isPresent() && begun.isEmpty()) {
            refuseSecond(project, first.get().content(), body);
        }
        body.violations().refuseIfAny();
        return events.add(begun.orElseThrow(), first.orElseThrow(), caller);
    }

    private Optional<ProgressReport> begin(String project, ReportVersion first) {
        TimePeriod period = first.content().timePeriod();
        return reports.add(first.report(), project, period)
                ? Optional.of(ProgressReport.of(first.report(), project, period, List.of()))
                : Optional.empty();
    }

    private void refuseSecond(String project, ReportContent content, JsonMembers body) {
        String first = reports.of(project, content.timePeriod())
                .map(report -> report.id().toString())
                .orElse("-");
        body.broken(
                "period",
                "one-report-per-period",
                new Text("该周期已有报告 " + first + "，请修改该报告", "has the report " + first + " already; write that one anew"));
    }
}
