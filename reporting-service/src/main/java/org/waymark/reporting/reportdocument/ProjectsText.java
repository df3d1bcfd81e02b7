package org.waymark.reporting.reportdocument;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.reporting.document.DisplayText;
import org.waymark.reporting.project.FlagOfProject;
import org.waymark.reporting.project.MilestoneView;
import org.waymark.reporting.report.ProjectEntry;

/** Projects in sentences: how many there are, what is not known of them, and what is late. */
public final class ProjectsText {
    private final DisplayText say;

    public ProjectsText(DisplayText say) {
        this.say = say;
    }

    public String sentence(List<ProjectEntry> projects) {
        long unrated =
                projects.stream().filter(project -> project.rating() == null).count();
        long unknown = projects.stream()
                .filter(project -> !project.responsibility().known())
                .count();
        return say.pick(
                projects.size() + "项工程中，" + unrated + "项的评级本系统未收录；" + unknown + "项的责任单位在所据文本中残缺，待核补。",
                "Of " + projects.size() + " projects, " + unrated + " have no rating recorded here; the agencies of "
                        + unknown + " are lost in the source text.");
    }

    /** Milestones whose day has passed, and indicators that are off their course. */
    public List<String> attention(List<ProjectEntry> projects, List<MilestoneView> milestones) {
        Stream<String> late = milestones.stream()
                .filter(MilestoneView::hasSlipped)
                .map(milestone -> say.pick(
                        milestone.project() + "：里程碑“" + title(milestone) + "”应于" + say.day(milestone.due()) + "达到，已逾期。",
                        milestone.project() + ": the milestone \u201c" + title(milestone) + "\u201d was due on "
                                + say.day(milestone.due()) + "."));
        Stream<String> flagged =
                projects.stream().flatMap(project -> project.flags().stream().map(flag -> flag(project, flag)));
        return Stream.concat(late, flagged).toList();
    }

    private String flag(ProjectEntry project, FlagOfProject flag) {
        return say.pick(
                project.project() + "：所支撑的指标" + flag.indicator() + "自" + say.day(flag.since()) + "起进度明显滞后。",
                project.project() + ": the indicator " + flag.indicator()
                        + " to which it contributes is well behind pace since " + say.day(flag.since()) + ".");
    }

    private String title(MilestoneView milestone) {
        return say.text(milestone.title(), milestone.milestone());
    }
}
