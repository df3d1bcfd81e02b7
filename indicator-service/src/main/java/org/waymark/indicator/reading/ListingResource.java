package org.waymark.indicator.reading;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.waymark.foundation.caller.CurrentCaller;
import org.waymark.foundation.database.Pool;
import org.waymark.foundation.journal.JournalReader;
import org.waymark.foundation.parameter.FlagParameter;
import org.waymark.foundation.representation.Page;
import org.waymark.foundation.representation.Written;
import org.waymark.foundation.slot.CallerClass;
import org.waymark.foundation.slot.ExpensiveRead;
import org.waymark.foundation.snapshot.Snapshot;
import org.waymark.indicator.observation.ObservationExample;
import org.waymark.indicator.observation.ObservationViews;
import org.waymark.indicator.observation.RecordedVintage;

/** Reading the observations of an indicator. */
@Tag(name = "Observations", description = "Values of an indicator, with every vintage")
@Path("/api/v1/indicators/{code}/observations")
public class ListingResource {
    private final ListingParameters readQuery;
    private final ReadObservations readObservations;
    private final ExportObservations exportObservations;
    private final ObservationViews views;
    private final JournalReader journal;
    private final CurrentCaller caller;

    ListingResource(
            ListingParameters readQuery,
            ReadObservations readObservations,
            ExportObservations exportObservations,
            ObservationViews views,
            JournalReader journal,
            CurrentCaller caller) {
        this.readQuery = readQuery;
        this.readObservations = readObservations;
        this.exportObservations = exportObservations;
        this.views = views;
        this.journal = journal;
        this.caller = caller;
    }

    @GET
    @ExpensiveRead
    @PermitAll
    @Snapshot(Pool.READS)
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/vnd.sdmx.data+csv"})
    @Operation(
            operationId = "listObservations",
            summary = "The observations of an indicator, by area, breakdown and period",
            description =
                    """
                    JSON comes in pages. `text/csv` and SDMX-CSV 2.0 come in one answer, or in pages if `limit` is given. \
                    A period whose value was withdrawn is listed without a value.""")
    @APIResponse(
            responseCode = "200",
            description = "The vintages asked for",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = ListingPage.class)),
                @Content(
                        mediaType = "text/csv",
                        schema = @Schema(type = SchemaType.STRING),
                        example = ObservationExample.CSV),
                @Content(
                        mediaType = "application/vnd.sdmx.data+csv",
                        schema = @Schema(type = SchemaType.STRING),
                        example = ObservationExample.SDMX_CSV)
            })
    public Response list(
            @Parameter(description = "The indicator", example = "high-value-invention-patents-per-10k") @RestPath
                    String code,
            @RestQuery String area,
            @Parameter(description = "Part of the total, `_T`; every part when absent", example = "_T") @RestQuery
                    String breakdown,
            @Parameter(description = "Only this SDMX time period", example = "2025") @RestQuery String period,
            @Parameter(
                            description = "Periods that end on its first day or later: `2025` begins with January 2025",
                            example = "2020")
                    @RestQuery
                    String from,
            @Parameter(
                            description = "Periods that end on its last day or earlier: `2025` ends with December 2025",
                            example = "2025")
                    @RestQuery
                    String to,
            @Parameter(
                            description =
                                    """
                                    Review states, separated by commas. Each observation is listed with one vintage, if \
                                    its state is one of these and the caller may see it: the last vintage where that is \
                                    not published, else the one that counts. When absent, what is public is listed""",
                            example = "SUBMITTED,VERIFIED")
                    @RestQuery
                    String state,
            @RestQuery String asOf,
            @RestQuery String knownAt,
            @Parameter(
                            description =
                                    """
                                    Only what became public after that instant, withdrawals included. Name an instant a \
                                    little before your last request: values that were being recorded then appear later""",
                            example = "2026-01-31T08:00:00Z",
                            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
                    @RestQuery
                    String updatedAfter,
            @Parameter(
                            description = "Every vintage instead of the one that counts",
                            example = "true",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    @RestQuery
                    String includeHistory,
            @RestQuery String limit,
            @RestQuery String cursor,
            @Parameter(
                            description = "Whether CSV begins with a byte order mark, by which Excel knows UTF-8",
                            example = "true",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    @RestQuery
                    String bom,
            HttpHeaders headers,
            UriInfo uri) {
        ListingFormat format = ListingFormat.OFFERED.choose(headers);
        boolean mark = FlagParameter.of("bom", bom);
        Page.Request request = Page.Request.of(limit, cursor, uri);
        ListingPlace after = ListingPlace.after(request.after());
        ListingQuery query = readQuery.of(
                code, area, breakdown, period, from, to, state, asOf, knownAt, updatedAfter, includeHistory);
        long position = journal.lastPosition();
        if (format != ListingFormat.JSON && limit == null) {
            CallerClass callers = CallerClass.of(caller.get());
            Written all = new Written(out -> exportObservations.write(query, after, format, mark, callers, out));
            return answer(RestResponse.ResponseBuilder.ok(all).header("Waymark-Position", position), format, query);
        }
        Page<RecordedVintage> page = Page.of(
                readObservations.find(query, after, request.limit() + 1),
                request,
                found -> ListingPlace.of(found).text(),
                Function.identity());
        Object written = format == ListingFormat.JSON
                ? new Page<>(views.of(page.items()), page.next())
                : new Written(out -> out.write(ExportTable.of(format, mark, views.rows(page.items()))));
        return answer(page.answering(written, position, uri), format, query);
    }

    private static Response answer(RestResponse.ResponseBuilder<?> answer, ListingFormat format, ListingQuery query) {
        if (format != ListingFormat.JSON) {
            answer.header("Content-Disposition", "attachment; filename=\"" + query.indicator() + ".csv\"");
        }
        return answer.type(format.mediaType()).header("Vary", "Accept").build().toResponse();
    }
}
