package org.waymark.reporting.sdmx.data;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.waymark.foundation.caller.CurrentCaller;
import org.waymark.foundation.parameter.ParameterFamily;
import org.waymark.foundation.problem.Language;
import org.waymark.foundation.representation.Offers;
import org.waymark.foundation.representation.Written;
import org.waymark.foundation.slot.CallerClass;
import org.waymark.foundation.slot.ExpensiveRead;
import org.waymark.reporting.question.KnownInstant;
import org.waymark.reporting.sdmx.address.NamedFormat;
import org.waymark.reporting.sdmx.address.PathForm;
import org.waymark.reporting.sdmx.address.SdmxAddress;
import org.waymark.reporting.sdmx.address.SettledAnswer;

/** Data by SDMX REST 2.0, the one of SDMX 3.0. */
@Tag(name = "SDMX", description = "Data and their structure for clients of SDMX 3.0")
@Path("/sdmx/3.0/data")
@PermitAll
public class DataResource {
    private static final String RESOURCE = "/sdmx/3.0/data";
    private static final int LONGEST_PATH = 5;
    private static final Offers<DataFormat> OFFERED = new Offers<>(List.of(DataFormat.values()));

    private final ReadDataQuery readDataQuery;
    private final WriteData writeData;
    private final KnownInstant knownInstant;
    private final CurrentCaller caller;

    DataResource(ReadDataQuery readDataQuery, WriteData writeData, KnownInstant knownInstant, CurrentCaller caller) {
        this.readDataQuery = readDataQuery;
        this.writeData = writeData;
        this.knownInstant = knownInstant;
        this.caller = caller;
    }

    @GET
    @Path("/{context}/{agencyID}/{resourceID}/{version}/{key}")
    @ExpensiveRead
    @ParameterFamily("c")
    @Operation(
            operationId = "getSdmxData",
            summary = "Observations or assessments, filtered by key and component",
            description =
                    "Members of the path can be left out at the end. `c[COMPONENT]=ge:2020+le:2024,2030` filters by any component: a comma is or, a plus is and; operators are eq, ne, lt, le, gt, ge, co, nc, sw, ew. Everything comes in one answer, written while it is read.")
    @APIResponse(
            responseCode = "200",
            description = "The data",
            content = {
                @Content(
                        mediaType = "application/vnd.sdmx.data+csv",
                        schema = @Schema(type = SchemaType.STRING),
                        example = DataExample.CSV),
                @Content(
                        mediaType = "application/vnd.sdmx.data+json",
                        schema = @Schema(type = SchemaType.OBJECT, additionalProperties = Schema.True.class),
                        example = DataExample.JSON)
            })
    @APIResponse(responseCode = "204", description = "There are no such data")
    public Response data(
            @Parameter(
                            description = "dataflow, datastructure or `*`",
                            example = "dataflow",
                            schema = @Schema(type = SchemaType.STRING, pattern = PathForm.TYPE))
                    @RestPath
                    String context,
            @Parameter(
                            description = "Agency that maintains it",
                            example = "WAYMARK",
                            schema = @Schema(type = SchemaType.STRING, pattern = PathForm.IDS))
                    @RestPath
                    String agencyID,
            @Parameter(
                            description = "OBSERVATIONS or ASSESSMENTS",
                            example = "OBSERVATIONS",
                            schema = @Schema(type = SchemaType.STRING, pattern = PathForm.IDS))
                    @RestPath
                    String resourceID,
            @Parameter(
                            description = "Its version; `+` is the latest stable one",
                            example = "+",
                            schema = @Schema(type = SchemaType.STRING, pattern = PathForm.VERSIONS))
                    @RestPath
                    String version,
            @Parameter(
                            description = "Values of dimensions, parted by dots, `*` for any; several keys with commas",
                            example = "patent-intensive-gdp-share.CN",
                            schema = @Schema(type = SchemaType.STRING, pattern = PathForm.IDS))
                    @RestPath
                    String key,
            @BeanParam DataParameters parameters,
            @Context HttpServerRequest request,
            @Context HttpHeaders headers)
            throws InterruptedException {
        return answer(request, headers);
    }

    @GET
    @Path("/{shorter:.*}")
    @ExpensiveRead
    @ParameterFamily("c")
    @Operation(hidden = true)
    public Response shorter(
            @RestPath String shorter,
            @BeanParam DataParameters parameters,
            @Context HttpServerRequest request,
            @Context HttpHeaders headers)
            throws InterruptedException {
        return answer(request, headers);
    }

    private Response answer(HttpServerRequest request, HttpHeaders headers) throws InterruptedException {
        SdmxAddress address = SdmxAddress.of(request.path(), request.query(), RESOURCE);
        String named = address.parameter("format");
        DataFormat format = named == null ? OFFERED.choose(headers) : NamedFormat.of(named, DataFormat.values());
        DataQuery query = readDataQuery.of(address, LONGEST_PATH);
        Instant knownAt = knownInstant.settle(query.asOf());
        String tag = SettledAnswer.tag(request.uri(), format, Language.of(headers), knownAt);
        if (SettledAnswer.isKnown(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            return Response.notModified().header(HttpHeaders.ETAG, tag).build();
        }
        Optional<Written> data =
                writeData.of(query, knownAt, format, Language.of(headers), CallerClass.of(caller.get()));
        Response.ResponseBuilder answer = data.map(written -> Response.ok(written)
                        .type(format.mediaType())
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                (format.isJson() ? "inline" : "attachment") + "; filename=\""
                                        + query.flow().id() + (format.isJson() ? ".json\"" : ".csv\"")))
                .orElseGet(Response::noContent);
        return answer.header("Waymark-Known-At", knownAt)
                .header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.VARY, "Accept, Accept-Language")
                .build();
    }
}
