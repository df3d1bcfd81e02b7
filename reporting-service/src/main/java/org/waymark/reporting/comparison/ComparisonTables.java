package org.waymark.reporting.comparison;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.waymark.foundation.problem.Language;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.document.Document;
import org.waymark.reporting.explanation.VerdictView;
import org.waymark.reporting.format.Heading;
import org.waymark.reporting.reportdocument.Documented;
import org.waymark.reporting.reportdocument.RowLimit;
import org.waymark.reporting.reporttable.ReportHeading;
import org.waymark.reporting.table.Table;
import org.waymark.reporting.table.TableShape;

/** What changed in a plan, as tables. */
public final class ComparisonTables implements Documented<ComparisonReport> {
    private record TargetStep(ChangedTarget target, int number, StepView step) {}

    private static final TableShape<ChangedTarget> TARGETS = new TableShape<ChangedTarget>(
                    "targets", "有变化的目标", "Targets that changed")
            .count("number", "序号", "No.", ChangedTarget::number)
            .text("indicator", "指标代码", "Indicator", ChangedTarget::indicator)
            .texts("name", "指标", "Name", ChangedTarget::name)
            .text("area", "地区", "Area", ChangedTarget::area)
            .text("changed", "变化项", "What changed", target -> String.join(" ", target.changed()))
            .with(side("from", "此前", "Before"), ChangedTarget::from)
            .with(side("to", "此后", "After"), ChangedTarget::to);

    private static final TableShape<TargetStep> STEPS = new TableShape<TargetStep>("steps", "变化步骤", "Steps")
            .text("indicator", "指标代码", "Indicator", row -> row.target().indicator())
            .text("area", "地区", "Area", row -> row.target().area())
            .count("step", "步骤", "Step", TargetStep::number)
            .text("axis", "所沿轴", "Axis", row -> row.step().axis())
            .date("day", "日期", "Day", row -> row.step().day())
            .text("cause", "原因", "Cause", row -> row.step().cause())
            .with(verdict("from", "此前", "Before"), row -> row.step().from())
            .with(verdict("to", "此后", "After"), row -> row.step().to())
            .text(
                    "event",
                    "事件",
                    "Event",
                    row -> row.step().triggeredBy() == null
                            ? null
                            : row.step().triggeredBy().event())
            .instant(
                    "announcedAt",
                    "公告时刻",
                    "Announced at",
                    row -> row.step().triggeredBy() == null
                            ? null
                            : row.step().triggeredBy().announcedAt());

    private static final TableShape<ChangedProject> PROJECTS = new TableShape<ChangedProject>(
                    "projects", "有变化的工程", "Projects that changed")
            .text("project", "工程代码", "Project", ChangedProject::project)
            .text("changed", "变化项", "What changed", project -> String.join(" ", project.changed()))
            .text(
                    "fromRating",
                    "此前评级",
                    "Rating before",
                    project -> project.from() == null ? null : project.from().rating())
            .text(
                    "toRating",
                    "此后评级",
                    "Rating after",
                    project -> project.to() == null ? null : project.to().rating())
            .text(
                    "milestones",
                    "有变化的里程碑",
                    "Milestones that changed",
                    project -> String.join(
                            " ",
                            project.milestones().stream()
                                    .map(ChangedProject.ChangedMilestone::milestone)
                                    .toList()));

    private static final TableShape<RenamedAgency> AGENCIES = new TableShape<RenamedAgency>(
                    "agencies", "更名机构", "Agencies renamed")
            .text("agency", "机构代码", "Agency", RenamedAgency::agency)
            .texts("fromName", "原名", "Name before", agency -> agency.from().name())
            .texts("toName", "现名", "Name after", agency -> agency.to().name());

    @Override
    public Document document(Iterable<ComparisonReport> pages, Language language, RowLimit limit) {
        return new ComparisonDocument().document(pages, language, limit);
    }

    @Override
    public Heading heading(ComparisonReport report) {
        return Heading.of(new Text("规划变化对比", "What changed in a plan"))
                .text("plan", "规划", "Plan", report.plan())
                .texts("title", "规划名称", "Title", report.title())
                .date("from", "此前日期", "From the day", report.from().asOf())
                .instant("knownFrom", "此前所知时刻", "Known from", report.from().knownAt())
                .date("to", "此后日期", "To the day", report.to().asOf())
                .instant("knownTo", "此后所知时刻", "Known to", report.to().knownAt())
                .text("method", "方法", "Method", report.method())
                .text("version", "方法版本", "Version of the method", ReportHeading.version(report.method()))
                .generatedAt(report.generatedAt())
                .named(
                        report.plan(),
                        "comparison",
                        report.from().asOf(),
                        report.to().asOf());
    }

    @Override
    public List<Table> tables(ComparisonReport first, Iterable<ComparisonReport> pages) {
        Supplier<Stream<ChangedTarget>> targets =
                () -> StreamSupport.stream(pages.spliterator(), false).flatMap(page -> page.targets().stream());
        return List.of(
                TARGETS.over(targets),
                STEPS.over(() -> targets.get().flatMap(ComparisonTables::steps)),
                PROJECTS.over(first.projects()),
                AGENCIES.over(first.agencies()));
    }

    private static Stream<TargetStep> steps(ChangedTarget target) {
        return Stream.iterate(0, step -> step < target.steps().size(), step -> step + 1)
                .map(step -> new TargetStep(target, step + 1, target.steps().get(step)));
    }

    private static TableShape<TargetSide> side(String name, String zh, String en) {
        return new TableShape<TargetSide>(name, zh, en)
                .text(name + "Attainment", zh + "：是否实现", en + ": attainment", TargetSide::attainment)
                .text(name + "Word", zh + "：进度", en + ": word", TargetSide::word)
                .text(name + "Reason", zh + "：不可评估原因", en + ": reason", TargetSide::reason)
                .text(
                        name + "LatestPeriod",
                        zh + "：最新时期",
                        en + ": latest period",
                        side -> side.latest() == null ? null : side.latest().period())
                .decimal(
                        name + "LatestValue",
                        zh + "：最新数值",
                        en + ": latest value",
                        side -> side.latest() == null ? null : side.latest().value())
                .count(
                        name + "LatestVintage",
                        zh + "：数据版本",
                        en + ": vintage",
                        side -> side.latest() == null ? null : side.latest().vintage())
                .text(
                        name + "TargetPeriod",
                        zh + "：目标时期",
                        en + ": target period",
                        side -> side.target() == null ? null : side.target().period())
                .decimal(
                        name + "TargetValue",
                        zh + "：目标值",
                        en + ": target",
                        side -> side.target() == null ? null : side.target().value())
                .count(name + "TargetVersion", zh + "：目标版本", en + ": target version", TargetSide::targetVersion)
                .text(
                        name + "Providers",
                        zh + "：数据提供机构",
                        en + ": providers",
                        side -> String.join(" ", side.providers()));
    }

    private static TableShape<VerdictView> verdict(String name, String zh, String en) {
        return new TableShape<VerdictView>(name, zh, en)
                .text(name + "Attainment", zh + "：是否实现", en + ": attainment", VerdictView::attainment)
                .text(name + "Word", zh + "：进度", en + ": word", VerdictView::word)
                .text(name + "Reason", zh + "：不可评估原因", en + ": reason", VerdictView::reason);
    }
}
