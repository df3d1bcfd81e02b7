package org.waymark.project.coordinator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.versioned.History;
import org.waymark.project.specialproject.Coordinator;

/**
 * Who coordinates a project, as clients see it.
 *
 * @param inForce whether the version shown holds on the day asked for; without one, today
 * @param later those that will, in order of their days
 */
@Schema(name = "Coordinator", requiredProperties = "*", examples = CoordinatorExample.VIEW)
public record CoordinatorView(
        String project,
        int version,
        Instant recordedAt,
        @Schema(description = "Whether the version shown holds on the day asked for; without one, today")
                boolean inForce,
        String agency,
        LocalDate effectiveFrom,
        String reason,
        @Schema(description = "Those that will coordinate, in order of their days") List<Later> later) {
    /** Who will coordinate from a day to come on. */
    @Schema(name = "LaterCoordinator", requiredProperties = "*")
    public record Later(int version, Instant recordedAt, String agency, LocalDate effectiveFrom, String reason) {
        static Later of(Coordinator named) {
            return new Later(named.version, named.recordedAt, named.agency, named.effectiveFrom, named.reason);
        }
    }

    static CoordinatorView of(History.Shown<Coordinator> shown) {
        Coordinator named = shown.version();
        return new CoordinatorView(
                named.code,
                named.version,
                named.recordedAt,
                shown.inForce(),
                named.agency,
                named.effectiveFrom,
                named.reason,
                shown.later().stream().map(Later::of).toList());
    }
}
