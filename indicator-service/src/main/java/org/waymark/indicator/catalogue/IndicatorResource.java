package org.waymark.indicator.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.waymark.contracts.Form;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.caller.CurrentCaller;
import org.waymark.foundation.journal.JournalReader;
import org.waymark.foundation.parameter.CodeInPath;
import org.waymark.foundation.parameter.NumberParameter;
import org.waymark.foundation.representation.Page;
import org.waymark.foundation.representation.Precondition;
import org.waymark.foundation.snapshot.Snapshot;
import org.waymark.foundation.versioned.PutVersion;
import org.waymark.foundation.versioned.Tagged;
import org.waymark.indicator.agency.KnownAgencies;
import org.waymark.indicator.area.Areas;

/** The catalogue of indicators. */
@Tag(name = "Indicators", description = "The catalogue of statistical concepts; every definition has its versions")
@Path("/api/v1/indicators")
@Produces(MediaType.APPLICATION_JSON)
public class IndicatorResource {
    private final PutVersion putVersion;
    private final IndicatorKind kind;
    private final KnownAgencies agencies;
    private final Areas areas;
    private final JournalReader journal;
    private final CurrentCaller caller;

    IndicatorResource(
            PutVersion putVersion,
            IndicatorKind kind,
            KnownAgencies agencies,
            Areas areas,
            JournalReader journal,
            CurrentCaller caller) {
        this.journal = journal;
        this.putVersion = putVersion;
        this.kind = kind;
        this.agencies = agencies;
        this.areas = areas;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Snapshot
    @Operation(
            operationId = "listIndicators",
            summary = "The indicators, by code",
            description = "What each measures, in which unit and direction, and who reports it.")
    public RestResponse<Page<IndicatorView>> list(@RestQuery String limit, @RestQuery String cursor, UriInfo uri) {
        Page.Request request = Page.Request.of(limit, cursor, uri);
        long position = journal.lastPosition();
        List<Indicator> indicators = Indicator.allCurrent(request.after(), request.limit() + 1);
        Map<String, JsonNode> names = names(indicators);
        return Page.of(
                        indicators,
                        request,
                        indicator -> indicator.code,
                        indicator -> IndicatorView.of(indicator, names))
                .answer(position, uri);
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Snapshot
    @Operation(
            operationId = "getIndicator",
            summary = "An indicator, as last defined or in the version named",
            description =
                    "What it measures, in which unit and direction, and who reports it. Each definition stays readable under its version, which observations name.")
    public RestResponse<IndicatorView> get(
            @Parameter(description = "The indicator", example = "high-value-invention-patents-per-10k") @RestPath
                    String code,
            @RestQuery String version) {
        Indicator indicator = Indicator.known(code, NumberParameter.positive("version", version));
        return Tagged.ok(indicator, IndicatorView.of(indicator, names(List.of(indicator))));
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed("catalogue-admin")
    @Operation(
            operationId = "putIndicator",
            summary = "Define an indicator: create with If-None-Match: *, replace with If-Match",
            description =
                    "Values are held to it from then on; recorded ones keep the version they were reported under.")
    public RestResponse<IndicatorView> put(
            @Parameter(description = "The indicator", example = "high-value-invention-patents-per-10k") @RestPath
                    String code,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = IndicatorDefinition.class)))
                    JsonMembers body,
            HttpHeaders headers) {
        CodeInPath.check("code", code, Form.CODE, body.violations());
        IndicatorDefinition definition = IndicatorDefinition.of(body, areas.fresh());
        body.violations().refuseIfAny();
        PutVersion.Put<Indicator> put = putVersion.put(kind, code, definition, Precondition.of(headers), caller.get());
        return Tagged.put(put, IndicatorView.of(put.version(), names(List.of(put.version()))));
    }

    private Map<String, JsonNode> names(List<Indicator> indicators) {
        return agencies.names(indicators.stream()
                .flatMap(indicator -> indicator.definition().providers().stream())
                .map(Provider::agency)
                .distinct()
                .toList());
    }
}
