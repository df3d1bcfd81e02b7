package org.waymark.project.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.time.Today;
import org.waymark.project.progress.Confirmation;
import org.waymark.project.progress.Confirmation.Response;
import org.waymark.project.progress.DecisionKind;
import org.waymark.project.progress.ProgressReport;
import org.waymark.project.progress.ProgressReports;
import org.waymark.project.progress.ReportAtMoment;
import org.waymark.project.progress.ReportDecision;
import org.waymark.project.progress.ReportEvents;

/** Records that agencies have said nothing by the day they were given. */
@ApplicationScoped
public class RecordNoResponse {
    private static final int BATCH = 100;
    private static final String NAME = "confirmation-clock";
    private static final Caller CLOCK = new Caller(NAME, null, Set.of(), Set.of(), null);

    private final ProgressReports reports;
    private final ReportEvents events;
    private final Today today;
    private final Clock clock;

    RecordNoResponse(ProgressReports reports, ReportEvents events, Today today, Clock clock) {
        this.reports = reports;
        this.events = events;
        this.today = today;
        this.clock = clock;
    }

    /** Returns how many reports were looked at; after a full batch there may be more. */
    @Transactional
    public int recordDue() {
        List<UUID> due = reports.awaitedBefore(today.date(), BATCH);
        due.forEach(this::record);
        return due.size();
    }

    boolean mayHaveMore(int recorded) {
        return recorded == BATCH;
    }

    /** Asked again under the lock: somebody may have answered meanwhile. */
    private void record(UUID id) {
        ProgressReport report = reports.lock(id);
        ReportAtMoment now = report.now();
        boolean isOver =
                now.state().isSubmitted() && now.submission().confirmBy().isBefore(today.date());
        for (Confirmation asked : isOver ? now.confirmations() : List.<Confirmation>of()) {
            if (asked.is(Response.AWAITED)) {
                report = events.add(report, silence(report, now, asked.agency()), CLOCK);
            }
        }
    }

    private ReportDecision silence(ProgressReport report, ReportAtMoment now, String agency) {
        LocalDate dayAfter = now.submission().confirmBy().plusDays(1);
        return new ReportDecision(
                report.id(),
                report.nextChange(),
                now.version().version(),
                DecisionKind.NO_RESPONSE,
                dayAfter.isBefore(report.lastDay()) ? report.lastDay() : dayAfter,
                null,
                null,
                null,
                null,
                agency,
                NAME,
                clock.instant(),
                NAME,
                null);
    }
}
