package org.waymark.indicator.importing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.indicator.rows.RowAction;
import org.waymark.indicator.submission.Submission;

/** How the API's documentation describes a row of JSON: a submission that names its indicator. */
@Schema(
        name = "ObservationRow",
        allOf = Submission.class,
        requiredProperties = {"indicator", "period"},
        examples = ImportExample.LINE)
record DescribedRow(
        String indicator,
        @Schema(description = "MERGE when absent; APPEND refuses an observation that exists; DELETE withdraws it")
                RowAction action) {}
