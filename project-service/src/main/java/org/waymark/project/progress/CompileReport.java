package org.waymark.project.progress;

import com.fasterxml.uuid.Generators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.time.Today;
import org.waymark.foundation.versioned.Moment;
import org.waymark.project.reference.Classified;
import org.waymark.project.standing.Standing;
import org.waymark.project.standing.Standings;

/** Begins the report of a period, as a draft. */
@ApplicationScoped
public class CompileReport {
    private final Standings standings;
    private final ProgressReports reports;
    private final ReportEvents events;
    private final Today today;
    private final Clock clock;

    CompileReport(Standings standings, ProgressReports reports, ReportEvents events, Today today, Clock clock) {
        this.standings = standings;
        this.reports = reports;
        this.events = events;
        this.today = today;
        this.clock = clock;
    }

    @Transactional
    public ProgressReport compile(String project, JsonMembers body, Caller caller) {
        Standing standing = standings.of(project, caller);
        String compiler = standing.editsWhole();
        Classified.refuseAnyIn(body);
        LocalDate day = today.date();
        ReportContent content = ReportContent.of(body, day);
        LocalDate on = StepDay.check(body, content.on(), null, day);
        new CheckContent(standing.definition(), accepted(project, content, day), day).check(content, body);
        UUID id = Generators.timeBasedEpochGenerator().generate();
        boolean isFirst = content.period() == null || reports.add(id, project, content.timePeriod());
        if (!isFirst) {
            refuseSecond(project, content, body);
        }
        body.violations().refuseIfAny();

        ProgressReport report = ProgressReport.of(id, project, content.timePeriod(), List.of());
        ReportVersion first = new ReportVersion(
                id,
                1,
                1,
                RewriteReport.stored(content),
                compiler,
                on,
                clock.instant(),
                caller.subject(),
                caller.client());
        return events.add(report, first, caller);
    }

    private ReportContent accepted(String project, ReportContent content, LocalDate day) {
        return content.period() == null
                ? null
                : LastAccepted.before(content.timePeriod(), reports.of(project), Moment.on(day))
                        .map(last -> last.version().content())
                        .orElse(null);
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
