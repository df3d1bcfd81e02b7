package org.waymark.reporting.evaluationcontent;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.assessment.Attainment;
import org.waymark.reporting.situation.Reason;
import org.waymark.reporting.wording.ReasonWords;

/**
 * Something that stands in the way, found in the numbers; why it is so is for people to write.
 *
 * @param indicator null where it is about a project, as are {@code area} and {@code reason}
 * @param project null where it is about a target
 */
@Schema(name = "EvaluationProblem", requiredProperties = "*")
public record Problem(
        Kind kind,
        @Schema(nullable = true) String indicator,
        @Schema(nullable = true) String area,
        @Schema(nullable = true) String project,
        @Schema(nullable = true, description = "Why it cannot be assessed") Reason reason,
        Text statement) {

    /** What is wrong. */
    @Schema(name = "EvaluationProblemKind")
    public enum Kind {
        /** The last period has its value, and the target is not met. */
        NOT_MET,
        OFF_COURSE,
        BEHIND,
        /** At the lower end of the scale of a method that knows no pace. */
        LOW_ON_SCALE,
        NOT_ASSESSABLE,
        /** Milestones of a project have not come by their day. */
        LATE,
        /** The office has rated a project RED. */
        RATED_RED
    }

    /** By the words of every method; those of the reports that need attention. */
    private static final Map<String, Kind> KINDS = Map.of(
            "OFF_COURSE", Kind.OFF_COURSE,
            "BEHIND", Kind.BEHIND,
            "limited_progress", Kind.LOW_ON_SCALE,
            "deterioration", Kind.LOW_ON_SCALE,
            "1", Kind.LOW_ON_SCALE,
            "NOT_ASSESSABLE", Kind.NOT_ASSESSABLE,
            "not_available", Kind.NOT_ASSESSABLE);

    static List<Problem> of(List<IndicatorRow> targets, List<ProjectRow> projects) {
        List<Problem> problems = new ArrayList<>();
        targets.forEach(target -> add(target, problems));
        projects.forEach(project -> add(project, problems));
        return problems;
    }

    private static void add(IndicatorRow target, List<Problem> problems) {
        if (target.isFinal() && target.attainment() == Attainment.NOT_MET) {
            problems.add(about(target, Kind.NOT_MET));
            return;
        }
        if (target.attainment() == Attainment.MET && target.isFinal()) {
            return;
        }
        Kind kind = target.word() == null ? null : KINDS.get(target.word());
        if (kind != null) {
            problems.add(about(target, kind));
        } else if (target.attainment() == Attainment.NOT_ASSESSABLE) {
            problems.add(about(target, Kind.NOT_ASSESSABLE));
        }
    }

    private static Problem about(IndicatorRow target, Kind kind) {
        Text name = target.shownName();
        Text why = target.reason() == null ? new Text("", "") : ReasonWords.of(target.reason());
        return new Problem(
                kind,
                target.indicator(),
                target.area(),
                null,
                target.reason(),
                new Text(
                        named(name.zh(), name.en()) + "：" + target.statement().zh() + in("（", why.zh(), "）"),
                        named(name.en(), name.zh()) + ": " + target.statement().en() + in(" (", why.en(), ")")));
    }

    private static void add(ProjectRow project, List<Problem> problems) {
        Text name = project.shownName();
        String zh = named(name.zh(), name.en());
        String en = named(name.en(), name.zh());
        long slipped = project.milestones().slipped();
        if (slipped > 0) {
            problems.add(about(
                    project,
                    Kind.LATE,
                    new Text(zh + "：" + slipped + " 个里程碑逾期", en + ": milestones late: " + slipped)));
        }
        if (project.officeRating() != null
                && "RED".equals(project.officeRating().rating())) {
            problems.add(about(project, Kind.RATED_RED, new Text(zh + "：评级为红", en + ": rated RED")));
        }
    }

    private static Problem about(ProjectRow project, Kind kind, Text statement) {
        return new Problem(kind, null, null, project.project(), null, statement);
    }

    private static String in(String opening, String text, String closing) {
        return text.isEmpty() ? "" : opening + text + closing;
    }

    private static String named(String wanted, String other) {
        return wanted == null ? other : wanted;
    }
}
