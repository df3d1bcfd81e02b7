package org.waymark.project.progress;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.problem.Text;
import org.waymark.project.reference.Reference;

/**
 * What is reported of one task of the project.
 *
 * @param completion in percent
 */
@Schema(requiredProperties = {"task", "narrative", "completion"})
public record TaskProgress(
        @Schema(pattern = "^[A-Za-z0-9][A-Za-z0-9._-]*$", maxLength = 100) String task,
        Text narrative,
        @Schema(minimum = "0", maximum = "100") Integer completion) {
    static TaskProgress of(JsonMembers body) {
        TaskProgress progress = new TaskProgress(
                body.required("task", Reference.in(body, "task")),
                body.required("narrative", body.label("narrative")),
                body.required("completion", body.integer("completion", 0, 100)));
        body.refuseUnknownMembers();
        return progress;
    }
}
