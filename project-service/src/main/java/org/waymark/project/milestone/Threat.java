package org.waymark.project.milestone;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What endangers a milestone most.
 *
 * @param days by which the day expected of another milestone lies after this one's due
 * @param by the other milestone, on which this one depends, directly or not
 * @param expected the day on which the other one was reached, or is to be expected at the earliest
 * @param daysLate of the other one
 */
@Schema(name = "MilestoneThreat", requiredProperties = "*")
public record Threat(int days, MilestoneReference by, LocalDate expected, int daysLate) {}
