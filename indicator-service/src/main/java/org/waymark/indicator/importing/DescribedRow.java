package org.waymark.indicator.importing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.indicator.submission.Submission;

/** How the API's documentation describes a row of JSON: a submission that names its indicator. */
@Schema(
        name = "ObservationRow",
        allOf = Submission.class,
        requiredProperties = {"indicator", "period"},
        examples = ImportExample.LINE)
record DescribedRow(
        String indicator,
        @Schema(
                        enumeration = {"APPEND", "MERGE", "DELETE", "A", "M", "D", "I"},
                        description =
                                """
                                Absent (or I): the row says everything about its observation. MERGE (M) keeps what the row \
                                does not give; APPEND (A) refuses an observation that exists; DELETE (D) withdraws its value""")
                String action) {}
