package org.waymark.reporting.project;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An indicator to which the project contributes is off its course.
 *
 * @param pace of the indicator when the project was flagged
 * @param since the day from which it is flagged
 */
@Schema(
        name = "FlagInReport",
        requiredProperties = "*",
        examples =
                """
                {"indicator": "high-value-invention-patents-per-10k", "area": "CN", "pace": "OFF_COURSE",
                 "since": "2024-01-23"}
                """)
public record FlagOfProject(
        String indicator,
        String area,
        @Schema(
                        nullable = true,
                        pattern = "^[A-Z][A-Z0-9_]*$",
                        description = "Of the indicator when the project was flagged")
                String pace,
        @Schema(description = "The day from which it is flagged") LocalDate since) {}
