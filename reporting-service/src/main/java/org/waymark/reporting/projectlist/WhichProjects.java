package org.waymark.reporting.projectlist;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Set;
import org.waymark.contracts.Form;
import org.waymark.foundation.parameter.CodeInPath;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.problem.Violations;
import org.waymark.reporting.report.ProjectEntry;

/**
 * Which projects are asked for.
 *
 * @param taskArea null for every one
 * @param agency code of one that answers for them on the day, or that they name; null for any
 * @param rating the office's published word, or NONE where there is none; null for any
 */
public record WhichProjects(String taskArea, String agency, String rating) {
    public static final WhichProjects ALL = new WhichProjects(null, null, null);

    private static final String NONE = "NONE";
    private static final Set<String> RATINGS = Set.of("GREEN", "AMBER", "RED", NONE);

    /** All that is wrong is refused together. */
    static WhichProjects of(String taskArea, String agency, String rating) {
        Violations violations = new Violations();
        CodeInPath.check("taskArea", taskArea, Form.CODE, violations);
        CodeInPath.check("agency", agency, Form.CODE, violations);
        if (rating != null && !RATINGS.contains(rating)) {
            violations.add(
                    "?rating",
                    TextNode.valueOf(rating),
                    "one-of",
                    new Text("应为 GREEN、AMBER、RED 或 NONE", "must be one of GREEN, AMBER, RED, NONE"));
        }
        violations.refuseIfAny();
        return new WhichProjects(taskArea, agency, rating);
    }

    boolean includes(ProjectEntry project) {
        return (taskArea == null || taskArea.equals(project.taskArea()))
                && (rating == null || rating.equals(project.rating() == null ? NONE : project.rating()))
                && (agency == null || isAnsweredForBy(agency, project));
    }

    private static boolean isAnsweredForBy(String agency, ProjectEntry project) {
        return agency.equals(project.responsibility().coordinator())
                || project.agencies().stream()
                        .anyMatch(responsible -> agency.equals(responsible.who().agency())
                                || agency.equals(responsible.who().named()));
    }
}
