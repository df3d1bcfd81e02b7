package org.waymark.reporting.project;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a project is rated for a period.
 *
 * @param rating GREEN, AMBER, RED
 * @param on the day on which it was given; of a project's own, on which its report was accepted
 */
@Schema(name = "RatingInReport", requiredProperties = "*")
public record RatingOfProject(String rating, String period, LocalDate on) {}
