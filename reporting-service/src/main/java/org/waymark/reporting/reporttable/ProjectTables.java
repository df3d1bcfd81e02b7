package org.waymark.reporting.reporttable;

import java.util.List;
import java.util.stream.StreamSupport;
import org.waymark.reporting.project.MilestoneView;
import org.waymark.reporting.project.Milestones;
import org.waymark.reporting.project.RatingOfProject;
import org.waymark.reporting.report.AgencyView;
import org.waymark.reporting.report.ProjectEntry;
import org.waymark.reporting.report.ResponsibleAgency;
import org.waymark.reporting.table.Table;
import org.waymark.reporting.table.TableShape;

/** Projects, who answers for each, and milestones. */
public final class ProjectTables {
    private record Answering(ProjectEntry project, ResponsibleAgency agency) {}

    public static final TableShape<AgencyView> AGENCY = new TableShape<AgencyView>("agency", "机构", "Agency")
            .text("agency", "机构代码", "Agency", AgencyView::agency)
            .texts("agencyName", "机构", "Name", AgencyView::name)
            .text("named", "所据文本中的机构", "As the source names it", AgencyView::named)
            .flag("unresolved", "机构未登记", "Not registered", AgencyView::unresolved);

    private static final TableShape<Milestones> MILESTONES = new TableShape<Milestones>("counts", "里程碑", "Milestones")
            .count("planned", "计划中", "Planned", Milestones::planned)
            .count("reached", "已达成", "Reached", Milestones::reached)
            .count("accepted", "已验收", "Accepted", Milestones::accepted)
            .count("slipped", "已逾期", "Slipped", Milestones::slipped)
            .count("dropped", "已取消", "Dropped", Milestones::dropped)
            .text(
                    "nextMilestone",
                    "下一里程碑",
                    "Next milestone",
                    counts -> counts.next() == null ? null : counts.next().milestone())
            .date(
                    "nextDue",
                    "下一里程碑期限",
                    "Next is due",
                    counts -> counts.next() == null ? null : counts.next().due());

    public static final TableShape<ProjectEntry> PROJECT = new TableShape<ProjectEntry>("projects", "专项工程", "Projects")
            .count("number", "序号", "No.", ProjectEntry::number)
            .text("project", "工程代码", "Project", ProjectEntry::project)
            .texts("name", "专项工程", "Name", ProjectEntry::name)
            .text("taskArea", "任务领域", "Task area", ProjectEntry::taskArea)
            .text(
                    "agencies",
                    "责任单位",
                    "Agencies",
                    project -> Cells.joined("; ", project.agencies(), ProjectTables::role))
            .flag("responsibilityKnown", "责任分工已知", "Responsibility known", project -> project.responsibility()
                    .known())
            .flag("openEnded", "另有未列明单位", "More take part", project -> project.responsibility()
                    .openEnded())
            .text("coordinator", "牵头汇总单位", "Coordinator", project -> project.responsibility()
                    .coordinator())
            .text("rating", "办公室评级", "Rating", ProjectEntry::rating)
            .with(rating("ownRating", "自评", "Own rating"), ProjectEntry::ownRating)
            .with(rating("officeRating", "办公室评级", "Office rating"), ProjectEntry::officeRating)
            .with(rating("independentRating", "独立评级", "Independent rating"), ProjectEntry::independentRating)
            .with(MILESTONES, ProjectEntry::milestones)
            .text(
                    "flags",
                    "偏离预期的指标",
                    "Indicators off their course",
                    project -> Cells.joined(" ", project.flags(), flag -> flag.indicator() + "@" + flag.area()))
            .with(Cells.PROVENANCE, ProjectEntry::provenance);

    private static final TableShape<Answering> ANSWERING = new TableShape<Answering>(
                    "projectAgencies", "工程责任单位", "Agencies of projects")
            .text("project", "工程代码", "Project", row -> row.project().project())
            .with(AGENCY, row -> row.agency().who())
            .text("role", "角色", "Role", row -> row.agency().role())
            .text("as", "原文名称", "As printed", row -> row.agency().as());

    private static final TableShape<MilestoneView> MILESTONE = new TableShape<MilestoneView>(
                    "milestones", "里程碑", "Milestones")
            .text("project", "工程代码", "Project", MilestoneView::project)
            .text("milestone", "里程碑代码", "Milestone", MilestoneView::milestone)
            .texts("title", "里程碑", "Title", MilestoneView::title)
            .date("due", "期限", "Due", MilestoneView::due)
            .date("originalDue", "原定期限", "Due at first", MilestoneView::originalDue)
            .count("moves", "调整次数", "Moved", MilestoneView::moves)
            .text("agency", "责任单位", "Agency", MilestoneView::agency)
            .text("state", "状态", "State", MilestoneView::state);

    private ProjectTables() {}

    public static List<Table> of(Iterable<ProjectEntry> projects) {
        return List.of(PROJECT.over(projects), agencies(projects));
    }

    public static Table agencies(Iterable<ProjectEntry> projects) {
        return ANSWERING.over(() -> StreamSupport.stream(projects.spliterator(), false)
                .flatMap(project -> project.agencies().stream().map(agency -> new Answering(project, agency))));
    }

    public static Table milestones(Iterable<MilestoneView> milestones) {
        return MILESTONE.over(milestones);
    }

    private static String role(ResponsibleAgency agency) {
        return agency.role() == null ? agency.who().agency() : agency.who().agency() + " (" + agency.role() + ")";
    }

    private static TableShape<RatingOfProject> rating(String name, String zh, String en) {
        return new TableShape<RatingOfProject>(name, zh, en)
                .text(name + "Word", zh, en, RatingOfProject::rating)
                .text(name + "Period", zh + "时期", en + ": period", RatingOfProject::period)
                .date(name + "On", zh + "日期", en + ": given on", RatingOfProject::on);
    }
}
