package org.waymark.reporting.evaluationdocument;

import java.util.List;
import java.util.stream.Collectors;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.document.Block;
import org.waymark.reporting.document.Cell;
import org.waymark.reporting.document.Listing;
import org.waymark.reporting.document.Paragraph;
import org.waymark.reporting.evaluationcontent.ComputedContent;
import org.waymark.reporting.evaluationcontent.Problem;
import org.waymark.reporting.evaluationcontent.ProjectRow;
import org.waymark.reporting.evaluationcontent.TaskAreaRow;
import org.waymark.reporting.project.RatingOfProject;
import org.waymark.reporting.wording.ProjectWords;

/** Task areas, projects and what stands in the way. */
record ProjectTables(Wording wording) {
    List<Block> tasks(ComputedContent computed) {
        return List.of(Wording.table(
                null,
                List.of(
                        wording.text("任务领域", "Task area", 4),
                        wording.number("专项", "Projects", 1),
                        wording.number("计划中里程碑", "Planned", 2),
                        wording.number("已达到", "Reached", 2),
                        wording.number("已认可", "Accepted", 2),
                        wording.number("逾期", "Late", 1),
                        wording.number("已评级", "Rated", 1)),
                computed.tasks().stream().map(this::task).toList()));
    }

    List<Block> projects(ComputedContent computed) {
        return List.of(Wording.table(
                null,
                List.of(
                        wording.number("序号", "No.", 1),
                        wording.text("专项", "Project", 4),
                        wording.text("责任单位", "Responsible", 5),
                        wording.number("里程碑（认可/全部）", "Milestones (accepted/all)", 2),
                        wording.text("评级", "Rating", 2)),
                computed.projects().stream().map(this::project).toList()));
    }

    List<Block> problems(ComputedContent computed) {
        if (computed.problems().isEmpty()) {
            return List.of(
                    Paragraph.plain(wording.say("按系统数据没有需要列出的事项。", "By the system's data there is nothing to list.")));
        }
        return List.of(new Listing(computed.problems().stream()
                .map(Problem::statement)
                .map(wording::said)
                .toList()));
    }

    private List<Cell> task(TaskAreaRow row) {
        return List.of(
                Cell.of(taskArea(row)),
                wording.count(row.projects().size()),
                wording.count(row.planned()),
                wording.count(row.reached()),
                wording.count(row.accepted()),
                wording.count(row.slipped()),
                wording.count(row.rated()));
    }

    private String taskArea(TaskAreaRow row) {
        if (row.taskArea() == null) {
            return wording.say("未归类", "none");
        }
        return row.name() == null ? row.taskArea() : wording.said(row.name());
    }

    private List<Cell> project(ProjectRow row) {
        long all = row.milestones().planned()
                + row.milestones().reached()
                + row.milestones().accepted()
                + row.milestones().slipped();
        String late = row.milestones().slipped() == 0
                ? null
                : wording.say(
                        row.milestones().slipped() + " 个逾期", row.milestones().slipped() + " late");
        return List.of(
                Cell.of(row.number() == null ? "" : row.number().toString()),
                Cell.of(wording.said(row.shownName())),
                Cell.of(responsible(row)),
                Cell.of(row.milestones().accepted() + "/" + all, late),
                rating(row.officeRating()));
    }

    private String responsible(ProjectRow row) {
        if (!row.agenciesKnown()) {
            return wording.said(ProjectWords.AGENCIES_UNKNOWN);
        }
        return row.agencies().stream()
                .map(agency -> agency.name() == null ? new Text(agency.agency(), agency.agency()) : agency.name())
                .map(wording::said)
                .collect(Collectors.joining(wording.say("、", ", ")));
    }

    private Cell rating(RatingOfProject rating) {
        return rating == null
                ? Cell.of(wording.said(ProjectWords.NO_RATING))
                : Cell.of(wording.said(ProjectWords.rating(rating.rating())), rating.period());
    }
}
