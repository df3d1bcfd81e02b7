package org.waymark.reporting.reportdocument;

import java.util.ArrayList;
import java.util.List;
import org.waymark.reporting.document.Cell;
import org.waymark.reporting.document.DisplayText;
import org.waymark.reporting.document.PrintedTable;
import org.waymark.reporting.document.PrintedTable.Head;
import org.waymark.reporting.project.MilestoneView;
import org.waymark.reporting.project.Milestones;
import org.waymark.reporting.report.ProjectEntry;
import org.waymark.reporting.wording.ProjectWords;

/** Projects and their milestones, a row each. */
public final class ProjectRows {
    private final DisplayText say;
    private final AgencyText agencies;

    public ProjectRows(DisplayText say) {
        this.say = say;
        this.agencies = new AgencyText(say);
    }

    public String name(ProjectEntry project) {
        return say.text(project.name(), project.project());
    }

    public PrintedTable of(List<ProjectEntry> projects) {
        return new PrintedTable(
                null,
                List.of(
                        Head.number(say.pick("序号", "No."), 2),
                        Head.text(say.pick("专项工程", "Project"), 8),
                        Head.text(say.pick("责任单位", "Agencies"), 14),
                        Head.text(say.pick("评级", "Rating"), 5),
                        Head.text(say.pick("里程碑", "Milestones"), 7)),
                projects.stream().map(this::row).toList());
    }

    private List<Cell> row(ProjectEntry project) {
        return List.of(
                Cell.of(say.of(project.number())),
                Cell.of(name(project)),
                Cell.of(agencies.responsible(project)),
                Cell.of(say.text(ProjectWords.rating(project.rating()))),
                milestones(project.milestones()));
    }

    private Cell milestones(Milestones counts) {
        List<String> parts = new ArrayList<>();
        add(parts, "ACCEPTED", counts.accepted());
        add(parts, "REACHED", counts.reached());
        add(parts, "SLIPPED", counts.slipped());
        add(parts, "PLANNED", counts.planned());
        add(parts, "DROPPED", counts.dropped());
        String next = counts.next() == null
                ? null
                : say.pick("下一个：", "next: ")
                        + say.text(counts.next().title(), counts.next().milestone()) + " "
                        + counts.next().due();
        return parts.isEmpty()
                ? Cell.of(say.text(ProjectWords.NO_RATING))
                : Cell.of(String.join(say.pick("，", ", "), parts), next);
    }

    private void add(List<String> parts, String state, long count) {
        if (count > 0) {
            parts.add(say.text(ProjectWords.milestone(state)) + " " + count);
        }
    }

    public PrintedTable milestones(List<MilestoneView> milestones) {
        return new PrintedTable(
                null,
                List.of(
                        Head.text(say.pick("专项工程", "Project"), 4),
                        Head.text(say.pick("里程碑", "Milestone"), 7),
                        Head.text(say.pick("期限", "Due"), 3),
                        Head.text(say.pick("原期限", "Due at first"), 3),
                        Head.number(say.pick("调整次数", "Moves"), 2),
                        Head.text(say.pick("责任单位", "Agency"), 3),
                        Head.text(say.pick("状态", "State"), 3)),
                milestones.stream()
                        .map(milestone -> List.of(
                                Cell.of(milestone.project()),
                                Cell.of(say.text(milestone.title(), milestone.milestone())),
                                Cell.of(say.of(milestone.due())),
                                Cell.of(say.of(milestone.originalDue())),
                                Cell.of(say.of(milestone.moves())),
                                Cell.of(milestone.agency()),
                                Cell.of(say.text(ProjectWords.milestone(milestone.state())))))
                        .toList());
    }
}
