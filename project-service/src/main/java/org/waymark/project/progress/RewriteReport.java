package org.waymark.project.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.waymark.foundation.body.Classified;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.representation.Precondition;
import org.waymark.project.standing.Standing;
import org.waymark.project.standing.Standings;

/** Writes a report anew. What is equal to the version at hand records nothing. */
@ApplicationScoped
public class RewriteReport {
    private final Standings standings;
    private final ProgressReports reports;
    private final ReportEvents events;
    private final DraftVersion draftVersion;

    RewriteReport(Standings standings, ProgressReports reports, ReportEvents events, DraftVersion draftVersion) {
        this.standings = standings;
        this.reports = reports;
        this.events = events;
        this.draftVersion = draftVersion;
    }

    /**
     * The report as it is now.
     *
     * @param refusedFor null unless the request was written against another version; then the members in which that one
     *     and the request differ
     */
    public record Rewritten(ProgressReport report, List<String> refusedFor) {}

    @Transactional
    public Rewritten rewrite(UUID id, JsonMembers body, Precondition precondition, Caller caller) {
        ProgressReport report = reports.lock(id);
        ReportAtMoment now = report.now();
        Standing standing = standings.of(report.project(), caller);
        if (!standing.seesInside() && !now.isAccepted()) {
            throw ProgressReports.unknown(id);
        }
        standing.editsWhole();
        Classified.refuseAnyIn(body);
        ReportContent content = draftVersion.content(report, body);
        body.violations().refuseIfAny();
        List<String> differing = draftVersion.differing(report, content);
        if (differing.isEmpty()) {
            return new Rewritten(report, null);
        }
        if (!precondition.holds("\"" + now.version().version() + "\"")) {
            return new Rewritten(report, differing);
        }
        ReportVersion next = draftVersion.next(standing, report, content, body, reports.of(report.project()), caller);
        body.violations().refuseIfAny();
        return new Rewritten(events.add(report, next, caller), null);
    }
}
