package org.waymark.reporting.project;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An indicator to which the project contributes is off its course.
 *
 * @param pace of the indicator when the project was flagged
 * @param since the day from which it is flagged
 */
@Schema(name = "FlagInReport", requiredProperties = "*")
public record FlagOfProject(String indicator, String area, @Schema(nullable = true) String pace, LocalDate since) {}
