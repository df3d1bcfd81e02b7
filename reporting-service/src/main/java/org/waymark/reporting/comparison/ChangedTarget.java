package org.waymark.reporting.comparison;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.problem.Text;

/**
 * A target of which the two sides say something else.
 *
 * @param changed the members of from and to that differ; known where the target was not known on one of the sides
 * @param steps how the verdict came from one to the other; none where it is the same throughout
 */
@Schema(requiredProperties = "*")
public record ChangedTarget(
        String indicator,
        @Schema(nullable = true) Integer number,
        @Schema(nullable = true) Text name,
        String area,
        @Schema(description = "Members of from and to that differ; known where one of the sides is null")
                List<String> changed,
        @Schema(nullable = true, description = "Null where the target was not known") TargetSide from,
        @Schema(nullable = true) TargetSide to,
        List<StepView> steps) {

    boolean saysAnother() {
        return from == null || to == null || from.saysAnother(to);
    }
}
