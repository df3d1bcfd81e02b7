package org.waymark.reporting.projectlist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.foundation.database.Pool;
import org.waymark.foundation.representation.Page;
import org.waymark.foundation.snapshot.Snapshot;
import org.waymark.reporting.project.ListMilestones;
import org.waymark.reporting.project.MilestoneView;
import org.waymark.reporting.question.SettledQuestion;
import org.waymark.reporting.report.BeginReport;
import org.waymark.reporting.report.ProjectEntries;
import org.waymark.reporting.report.ProjectEntry;

/** One picture of the database; milestones are read for the page alone. */
@ApplicationScoped
public class DrawProjects {
    private final BeginReport beginReport;
    private final ProjectEntries projects;
    private final ListMilestones listMilestones;

    DrawProjects(BeginReport beginReport, ProjectEntries projects, ListMilestones listMilestones) {
        this.beginReport = beginReport;
        this.projects = projects;
        this.listMilestones = listMilestones;
    }

    @Snapshot(Pool.READS)
    public ProjectsReport draw(SettledQuestion question, WhichProjects which, Page.Request request) {
        BeginReport.Begun begun = beginReport.of(question);
        List<ProjectEntry> asked = projects.of(question.plan(), begun.asOf()).stream()
                .filter(which::includes)
                .toList();
        List<ProjectEntry> rows = asked.stream()
                .skip(after(request.after(), asked))
                .limit(request.limit() + 1L)
                .toList();
        Map<String, List<MilestoneView>> milestones =
                listMilestones.of(rows.stream().map(ProjectEntry::project).toList(), begun.asOf()).stream()
                        .collect(Collectors.groupingBy(MilestoneView::project));
        Page<ProjectsReport.Item> page = Page.of(
                rows,
                request,
                ProjectEntry::project,
                project -> new ProjectsReport.Item(project, milestones.getOrDefault(project.project(), List.of())));
        return new ProjectsReport(begun.head(), asked.size(), page.items(), page.next());
    }

    /** How many come before the page: those up to the last project of the page before. */
    private static long after(String last, List<ProjectEntry> asked) {
        if (last == null) {
            return 0;
        }
        for (int i = 0; i < asked.size(); i++) {
            if (asked.get(i).project().equals(last)) {
                return i + 1L;
            }
        }
        throw Page.Request.foreignCursor();
    }
}
