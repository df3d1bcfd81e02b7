package org.waymark.reporting.projectlist;

import java.util.List;
import org.waymark.foundation.problem.Language;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.document.Block;
import org.waymark.reporting.document.DisplayText;
import org.waymark.reporting.document.Document;
import org.waymark.reporting.document.Listing;
import org.waymark.reporting.document.Paragraph;
import org.waymark.reporting.document.Section;
import org.waymark.reporting.project.MilestoneView;
import org.waymark.reporting.report.ProjectEntry;
import org.waymark.reporting.reportdocument.DocumentHead;
import org.waymark.reporting.reportdocument.ProjectRows;
import org.waymark.reporting.reportdocument.ProjectsText;
import org.waymark.reporting.reportdocument.RowLimit;

/** The projects of a plan, to be printed. */
final class ProjectsDocument {
    private static final Text TITLE = new Text("专项工程监测报告", "How projects stand");

    Document document(Iterable<ProjectsReport> pages, Language language, RowLimit limit) {
        DisplayText say = new DisplayText(language);
        List<ProjectsReport.Item> items = limit.all(pages, ProjectsReport::items);
        List<ProjectEntry> projects =
                items.stream().map(ProjectsReport.Item::project).toList();
        List<MilestoneView> milestones =
                items.stream().flatMap(item -> item.milestones().stream()).toList();
        limit.check(projects.size() + milestones.size());
        ProjectsReport first = pages.iterator().next();
        ProjectsText text = new ProjectsText(say);
        ProjectRows rows = new ProjectRows(say);
        List<String> attention = text.attention(projects, milestones);
        Block attended = attention.isEmpty() ? Paragraph.plain(say.pick("无。", "None.")) : new Listing(attention);
        return new Document(
                language,
                TITLE,
                DocumentHead.instant(first.head()),
                DocumentHead.facts(first.head(), say),
                DocumentHead.notes(first.head(), say),
                List.of(
                        new Section(
                                1,
                                say.pick("总体情况", "In one sentence"),
                                List.of(Paragraph.lead(text.sentence(projects)))),
                        new Section(1, say.pick("需要关注", "What needs attention"), List.of(attended)),
                        new Section(1, say.pick("专项工程", "Projects"), List.of(rows.of(projects))),
                        new Section(1, say.pick("里程碑", "Milestones"), List.of(rows.milestones(milestones)))));
    }
}
