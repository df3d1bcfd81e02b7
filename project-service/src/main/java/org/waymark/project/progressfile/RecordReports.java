package org.waymark.project.progressfile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.bulk.BulkRequest;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.rows.RowFormat;
import org.waymark.project.bulk.BulkReport;
import org.waymark.project.bulk.FileRows;
import org.waymark.project.bulk.Outcome;
import org.waymark.project.bulk.StandingsOfFile;
import org.waymark.project.progress.DraftVersion;
import org.waymark.project.progress.ProgressReport;
import org.waymark.project.progress.ProgressReports;
import org.waymark.project.progress.ReportContent;
import org.waymark.project.progress.ReportEvents;
import org.waymark.project.progress.ReportVersion;
import org.waymark.project.standing.Standing;
import org.waymark.project.standing.Standings;

/** Drafts or writes anew the reports of a file, as a POST or a PUT of each would. Takes part in the open transaction. */
@ApplicationScoped
class RecordReports {
    private static final ProgressColumns COLUMNS = new ProgressColumns();
    private static final String REASON = "reason";
    private static final String REQUESTED_DECISIONS = "requestedDecisions";

    private final DraftVersion draftVersion;
    private final ProgressReports reports;
    private final ReportEvents events;
    private final Standings standings;

    RecordReports(DraftVersion draftVersion, ProgressReports reports, ReportEvents events, Standings standings) {
        this.draftVersion = draftVersion;
        this.reports = reports;
        this.events = events;
        this.standings = standings;
    }

    /**
     * A version to be recorded.
     *
     * @param stored the report so far, or null for a new one
     */
    private record Draft(ReportRows rows, ProgressReport stored, ReportVersion version) {}

    BulkReport record(BulkRequest request, InputStream body, Caller caller) {
        FileRows file = FileRows.read(request, COLUMNS, body);
        List<ReportRows> sent = ReadReports.of(file);
        Set<String> projects = sent.stream().map(ReportRows::project).collect(Collectors.toSet());
        Map<String, List<ProgressReport>> stored =
                FileRows.by(ProgressReport::project, request.dryRun() ? reports.of(projects) : reports.lock(projects));
        StandingsOfFile standing = new StandingsOfFile(standings, caller);
        List<Draft> drafts = new ArrayList<>();
        for (ReportRows rows : sent) {
            List<ProgressReport> ofProject = stored.getOrDefault(rows.project(), List.of());
            draft(rows, ofProject, standing, file, caller).ifPresent(drafts::add);
        }
        if (request.mode() == BulkRequest.Mode.PARTIAL) {
            sent.forEach(rows -> rows.rejectOthers(file));
        }
        BulkReport report = file.report();
        if (!request.dryRun()) {
            // In one order, so that two files do not wait for each other.
            drafts.stream()
                    .filter(draft -> !draft.rows.isRejected(file))
                    .sorted(Comparator.comparing((Draft draft) -> draft.rows.project())
                            .thenComparing(draft -> draft.rows.period()))
                    .forEach(draft -> record(draft, caller));
        }
        return report;
    }

    private Optional<Draft> draft(
            ReportRows rows, List<ProgressReport> ofProject, StandingsOfFile standings, FileRows file, Caller caller) {
        Standing standing = standings.of(rows.project(), rows.first(), file);
        if (standing == null) {
            return Optional.empty();
        }
        try {
            standing.editsWhole();
        } catch (Refusal notYours) {
            file.reject(rows.first(), "/project", notYours);
            return Optional.empty();
        }
        Optional<ProgressReport> stored = ofProject.stream()
                .filter(report -> report.period().toString().equals(rows.period()))
                .findFirst();
        return stored.isPresent()
                ? rewritten(rows, stored.get(), ofProject, standing, file, caller)
                : begun(rows, ofProject, standing, file, caller);
    }

    private Optional<Draft> begun(
            ReportRows rows, List<ProgressReport> ofProject, Standing standing, FileRows file, Caller caller) {
        JsonMembers body = body(rows.body());
        Optional<ReportVersion> first = draftVersion.first(standing, body, ofProject, caller);
        rows.reject(body.violations().all(), file);
        rows.rows().forEach(row -> file.becomes(row, Outcome.RECORDED));
        return first.map(version -> new Draft(rows, null, version));
    }

    private Optional<Draft> rewritten(
            ReportRows rows,
            ProgressReport stored,
            List<ProgressReport> ofProject,
            Standing standing,
            FileRows file,
            Caller caller) {
        JsonNode then = stored.now().version().body();
        ObjectNode said = rows.body();
        if (file.request().format() == RowFormat.CSV && then.has(REQUESTED_DECISIONS)) {
            said.set(REQUESTED_DECISIONS, then.get(REQUESTED_DECISIONS));
        }
        boolean givesReason = said.hasNonNull(REASON);
        if (!givesReason && then.has(REASON)) {
            // Where nothing changes there is nothing to give a reason for.
            said.set(REASON, then.get(REASON));
        }
        JsonMembers compared = body(said);
        ReportContent content = draftVersion.content(stored, compared);
        boolean readable = compared.violations().none();
        if (readable && draftVersion.differing(stored, content).isEmpty()) {
            rows.rows().forEach(row -> file.becomes(row, Outcome.UNCHANGED));
            return Optional.empty();
        }
        if (!givesReason) {
            said.put(REASON, file.request().reason());
        }
        JsonMembers body = body(said);
        ReportContent changed = draftVersion.content(stored, body);
        rows.rows().forEach(row -> file.becomes(row, Outcome.REVISED));
        Optional<Draft> draft = Optional.empty();
        try {
            draft = Optional.of(
                    new Draft(rows, stored, draftVersion.next(standing, stored, changed, body, ofProject, caller)));
        } catch (Refusal frozen) {
            file.reject(rows.first(), "/period", frozen);
        }
        rows.reject(body.violations().all(), file);
        return draft;
    }

    /** What the project is, stands beside what a report says. */
    private static JsonMembers body(ObjectNode tree) {
        JsonMembers body = new JsonMembers(tree);
        body.text("project");
        return body;
    }

    private void record(Draft draft, Caller caller) {
        ProgressReport report = draft.stored == null ? begin(draft) : draft.stored;
        events.add(report, draft.version, caller);
    }

    private ProgressReport begin(Draft draft) {
        ReportContent content = draft.version.content();
        String project = draft.rows.project();
        if (!reports.add(draft.version.report(), project, content.timePeriod())) {
            throw Refusal.of(
                            ProblemType.CONCURRENT_CHANGE,
                            "专项 " + project + " 的 " + content.period() + " 报告刚刚由他人编写，请重试",
                            "The report of " + project + " for " + content.period()
                                    + " was just begun by somebody else; try again")
                    .withHeader("Retry-After", "1");
        }
        return ProgressReport.of(draft.version.report(), project, content.timePeriod(), List.of());
    }
}
