package org.waymark.reporting.comparison;

import java.util.ArrayList;
import java.util.List;
import org.waymark.foundation.problem.Language;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.document.Block;
import org.waymark.reporting.document.DisplayText;
import org.waymark.reporting.document.Document;
import org.waymark.reporting.document.Listing;
import org.waymark.reporting.document.Paragraph;
import org.waymark.reporting.document.Section;
import org.waymark.reporting.reportdocument.DocumentHead;
import org.waymark.reporting.reportdocument.ProjectRows;
import org.waymark.reporting.reportdocument.RowLimit;
import org.waymark.reporting.wording.VerdictWords;

/** What changed between two days, or two states of knowledge, to be printed. */
final class ComparisonDocument {
    Document document(Iterable<ComparisonReport> pages, Language language, RowLimit limit) {
        DisplayText say = new DisplayText(language);
        List<ChangedTarget> targets = limit.all(pages, ComparisonReport::targets);
        ComparisonReport first = pages.iterator().next();
        limit.check(targets.size() + first.projects().size());
        ChangedRows rows = new ChangedRows(say);
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(
                1, say.pick("总体情况", "In one sentence"), List.of(Paragraph.lead(sentence(first.counts(), say)))));
        sections.add(new Section(1, say.pick("有变化的目标", "Targets that changed"), List.of(rows.targets(targets))));
        sections.add(new Section(1, say.pick("变化的经过", "How verdicts changed"), List.of(rows.steps(targets))));
        sections.add(new Section(1, say.pick("有变化的工程", "Projects that changed"), List.of(projects(first, say))));
        sections.add(new Section(1, say.pick("更名机构", "Agencies renamed"), List.of(agencies(first, say))));
        return new Document(
                language,
                title(first),
                first.to().knownAt(),
                facts(first, say),
                List.of(say.text(VerdictWords.notOfficial(first.method()))),
                sections);
    }

    private static Text title(ComparisonReport report) {
        String zh = Document.said(Language.ZH, report.title());
        String en = Document.said(Language.EN, report.title());
        return new Text(
                (zh == null ? report.plan() : zh) + "变化对照", (en == null ? report.plan() : en) + ": what changed");
    }

    private static List<Document.Fact> facts(ComparisonReport report, DisplayText say) {
        return List.of(
                DocumentHead.plan(say, say.text(report.title(), report.plan()), report.plan()),
                side(say.pick("从", "From"), report.from(), say),
                side(say.pick("到", "To"), report.to(), say),
                DocumentHead.method(say, report.method()));
    }

    private static Document.Fact side(String name, ComparisonReport.Side side, DisplayText say) {
        return new Document.Fact(
                name,
                say.pick(
                        side.asOf() + "（系统已知至 " + side.knownAt() + "）",
                        side.asOf() + " (as known at " + side.knownAt() + ")"));
    }

    private static String sentence(ChangeCounts counts, DisplayText say) {
        return say.pick(
                counts.targets() + "项目标中" + counts.changed() + "项有变化，其中" + counts.otherVerdict() + "项结论不同；"
                        + counts.projects() + "项工程中" + counts.changedProjects() + "项有变化。",
                counts.changed() + " of " + counts.targets() + " targets changed, " + counts.otherVerdict()
                        + " to another verdict; " + counts.changedProjects() + " of " + counts.projects()
                        + " projects changed.");
    }

    private static Block projects(ComparisonReport report, DisplayText say) {
        ProjectRows names = new ProjectRows(say);
        List<String> items = report.projects().stream()
                .map(project -> names.name(project.to() == null ? project.from() : project.to())
                        + say.pick("：", ": ")
                        + ChangedRows.members(project.changed(), say))
                .toList();
        return listed(items, say);
    }

    private static Block agencies(ComparisonReport report, DisplayText say) {
        List<String> items = report.agencies().stream()
                .map(agency -> say.text(agency.from().name(), agency.agency()) + " → "
                        + say.text(agency.to().name(), agency.agency()))
                .toList();
        return listed(items, say);
    }

    private static Block listed(List<String> items, DisplayText say) {
        return items.isEmpty() ? Paragraph.plain(say.pick("无。", "None.")) : new Listing(items);
    }
}
