package org.waymark.reporting.scorecard;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.waymark.foundation.database.Pool;
import org.waymark.foundation.parameter.FlagParameter;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.projection.Places;
import org.waymark.foundation.representation.EntityTag;
import org.waymark.foundation.slot.ExpensiveRead;
import org.waymark.reporting.known.FactsProjector;
import org.waymark.reporting.report.PlanReport;
import org.waymark.reporting.report.ReportJson;

@Tag(name = "Reports", description = "How plans stand on any day")
@Path("/api/v1/reports/plans/{plan}")
@PermitAll
public class ScorecardResource {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final DrawScorecard drawScorecard;
    private final Places places;
    private final Clock clock;

    ScorecardResource(DrawScorecard drawScorecard, Places places, Clock clock) {
        this.drawScorecard = drawScorecard;
        this.places = places;
        this.clock = clock;
    }

    @GET
    @ExpensiveRead
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getScorecard",
            summary = "How a plan stands on a day: every target with its assessment, every project",
            description =
                    "A pure function of what is known: plan, asOf, knownAt, area and method decide it. What cannot be assessed is counted, with its reason.")
    @APIResponse(
            responseCode = "200",
            description = "The report; decimals are exact",
            headers =
                    @Header(
                            name = "ETag",
                            description = "Strong; of the promised bytes (canonical) alone",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = PlanReport.class)))
    public RestResponse<byte[]> scorecard(
            @Parameter(description = "The plan", example = "ipr-14fyp") @RestPath String plan,
            @Parameter(
                            description = "Day in the plan's time zone, inclusive; today when absent",
                            example = "2025-12-31")
                    @RestQuery
                    String asOf,
            @Parameter(
                            description = "Instant whose knowledge is used; now when absent, none to come",
                            example = "2026-01-31T08:00:00Z")
                    @RestQuery
                    String knownAt,
            @Parameter(
                            description = "Reference area; every area when absent, 404 where there is no such area",
                            example = "CN")
                    @RestQuery
                    String area,
            @Parameter(description = "How targets are assessed", example = "linear-trajectory") @RestQuery
                    String method,
            @Parameter(
                            description = "Source and journal position the report must reach; waits up to 2 s",
                            example = "[\"/indicator-service:1234\"]")
                    @RestQuery
                    List<String> minPosition,
            @Parameter(
                            description = "Exactly the promised bytes: sorted, without generatedAt and upTo",
                            example = "false",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    @RestQuery
                    String canonical)
            throws InterruptedException {
        boolean exactBytes = FlagParameter.of("canonical", canonical);
        ScorecardQuestion question = ScorecardQuestion.of(plan, asOf, knownAt, area, method, minPosition, clock);
        long end = System.nanoTime() + PATIENCE.toNanos();
        for (JournalPosition position : question.positions()) {
            Duration left = Duration.ofNanos(Math.max(0, end - System.nanoTime()));
            Pool.READS.run(() -> awaitReflected(position, left));
        }
        PlanReport report = drawScorecard.draw(question);
        if (!exactBytes) {
            return RestResponse.ok(ReportJson.of(report));
        }
        byte[] promised = ReportJson.canonical(report);
        return RestResponse.ResponseBuilder.ok(promised)
                .header(HttpHeaders.ETAG, EntityTag.of(promised))
                .build();
    }

    private void awaitReflected(JournalPosition wanted, Duration patience) throws InterruptedException {
        if (!places.await(FactsProjector.NAME, wanted.source(), wanted.position(), patience)) {
            SortedMap<String, Long> upTo = places.upTo(FactsProjector.NAME);
            long reached = upTo.getOrDefault(wanted.source(), 0L);
            throw Refusal.of(
                            ProblemType.PROJECTION_BEHIND,
                            wanted.source() + " 已处理到 " + reached + "，尚未到 " + wanted.position(),
                            "Of " + wanted.source() + " everything up to " + reached + " is here, not yet "
                                    + wanted.position())
                    .with("upTo", upTo)
                    .withHeader("Retry-After", "1");
        }
    }
}
