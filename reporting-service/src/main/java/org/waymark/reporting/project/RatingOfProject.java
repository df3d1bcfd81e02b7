package org.waymark.reporting.project;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a project is rated for a period.
 *
 * @param rating GREEN, AMBER, RED
 * @param on the day on which it was given; of a project's own, on which its report was accepted
 */
@Schema(
        name = "RatingInReport",
        requiredProperties = "*",
        examples = """
                {"rating": "AMBER", "period": "2023-Q2", "on": "2023-08-01"}
                """)
public record RatingOfProject(
        @Schema(pattern = "^[A-Z][A-Z0-9_]*$", description = "GREEN, AMBER, RED") String rating,
        String period,
        @Schema(description = "Day on which it was given; of a project's own, on which its report was accepted")
                LocalDate on) {}
