package org.waymark.reporting.series;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.reporting.report.ReportHead;

/** Every series on which a plan has a target. */
@Schema(
        name = "SeriesOfPlan",
        requiredProperties = {"items", "next"},
        examples = SeriesExample.JSON)
public record SeriesReport(
        @JsonUnwrapped ReportHead head,
        @Schema(description = "In the plan's order of targets, then by period; of each period the vintage that counts")
                List<SeriesValue> items,
        @Schema(nullable = true, description = "Cursor of the next page, null on the last") String next) {}
