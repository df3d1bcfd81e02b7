package org.waymark.project.milestone;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A day that a milestone was due on.
 *
 * @param version the first that said so
 * @param reason why it was moved there; null for the first
 */
@Schema(name = "MilestoneDueDate", requiredProperties = "*")
public record DueDate(LocalDate due, int version, @Schema(nullable = true) String reason, Instant recordedAt) {
    /** One for each time that the date was set or moved, in the order of the versions. */
    static List<DueDate> of(List<Milestone> versions) {
        List<DueDate> dates = new ArrayList<>();
        for (Milestone version : versions) {
            boolean first = dates.isEmpty();
            if (first || !dates.get(dates.size() - 1).due.equals(version.due)) {
                dates.add(new DueDate(version.due, version.version, first ? null : version.reason, version.recordedAt));
            }
        }
        return dates;
    }
}
