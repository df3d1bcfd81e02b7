package org.waymark.project.promotion;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.caller.CurrentCaller;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.representation.Precondition;
import org.waymark.foundation.snapshot.Snapshot;
import org.waymark.foundation.versioned.History;
import org.waymark.foundation.versioned.Moments;
import org.waymark.foundation.versioned.PutVersion.Put;
import org.waymark.foundation.versioned.Tagged;
import org.waymark.foundation.versioned.VersionAsked;

@Tag(name = "Promotion plans")
@Path("/api/v1/promotion-plans/{code}/items/{number}/results/{year}")
@Produces(MediaType.APPLICATION_JSON)
public class PromotionResultResource {
    private final ReportPromotionResult reportPromotionResult;
    private final CurrentCaller caller;
    private final Moments moments;

    PromotionResultResource(ReportPromotionResult reportPromotionResult, CurrentCaller caller, Moments moments) {
        this.reportPromotionResult = reportPromotionResult;
        this.caller = caller;
        this.moments = moments;
    }

    @GET
    @PermitAll
    @Snapshot
    @Operation(
            operationId = "getPromotionResult",
            summary = "What came of an item in a year: as last reported, in the version named, or as of a day",
            description = "404 where nothing is reported.")
    public RestResponse<PromotionResultView> get(
            @Parameter(description = "The promotion plan", example = "promotion-2023") @RestPath String code,
            @Parameter(
                            description = "The number of the item",
                            example = "1",
                            schema = @Schema(type = SchemaType.STRING, pattern = ItemYear.NUMBER))
                    @RestPath
                    String number,
            @Parameter(
                            description = "The year",
                            example = "2023",
                            schema = @Schema(type = SchemaType.STRING, pattern = ItemYear.YEAR))
                    @RestPath
                    String year,
            @RestQuery String asOf,
            @RestQuery String knownAt,
            @RestQuery String version) {
        VersionAsked asked = moments.versionAsked(version, asOf, knownAt);
        ItemYear itemYear = ItemYear.of(code, number, year);
        Optional<History<PromotionResult>> versions = itemYear.results();
        History.Shown<PromotionResult> shown = versions.flatMap(asked::shownOf).orElseThrow(() -> Refusal.of(
                        ProblemType.NOT_FOUND,
                        "没有 " + itemYear.code() + " 的结果，或当时没有，或没有该版本",
                        "There is no result of " + itemYear.code() + ", or none at that time, or not that version")
                .aboutParameter("year", year, "year"));
        return Tagged.ok(asked.taggedOf(versions.orElseThrow(), shown), PromotionResultView.of(shown.version()));
    }

    @PUT
    @RolesAllowed({"submitter", "office"})
    @Operation(
            operationId = "putPromotionResult",
            summary = "Report what came of an item in a year: create with If-None-Match: *, replace with If-Match",
            description =
                    """
                    By an agency of the item, or by the office. Who acts for several of them says in `agency` for which. It \
                    counts from `effectiveFrom`, which is not to come; absent from today. Rule year: not before the promotion \
                    plan's period, and not to come. Text marked as a state secret is refused and not kept.""")
    public RestResponse<PromotionResultView> put(
            @Parameter(description = "The promotion plan", example = "promotion-2023") @RestPath String code,
            @Parameter(
                            description = "The number of the item",
                            example = "1",
                            schema = @Schema(type = SchemaType.STRING, pattern = ItemYear.NUMBER))
                    @RestPath
                    String number,
            @Parameter(
                            description = "The year",
                            example = "2023",
                            schema = @Schema(type = SchemaType.STRING, pattern = ItemYear.YEAR))
                    @RestPath
                    String year,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = PromotionResultDefinition.class)))
                    JsonMembers body,
            HttpHeaders headers) {
        ItemYear itemYear = ItemYear.of(code, number, year);
        PromotionResultDefinition definition = PromotionResultDefinition.of(body);
        Put<PromotionResult> put =
                reportPromotionResult.put(itemYear, definition, body, Precondition.of(headers), caller.get());
        return Tagged.put(put, PromotionResultView.of(put.version()));
    }
}
