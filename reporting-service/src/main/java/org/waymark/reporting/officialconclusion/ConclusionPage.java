package org.waymark.reporting.officialconclusion;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says in the OpenAPI document what a page of them holds. */
@Schema(name = "OfficialConclusionPage", requiredProperties = "*")
record ConclusionPage(
        List<ConclusionView> items,
        @Schema(nullable = true, description = "Cursor of the next page, null on the last") String next) {}
