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
import java.time.LocalDate;
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
import org.waymark.foundation.slot.ExpensiveRead;
import org.waymark.foundation.snapshot.Snapshot;
import org.waymark.foundation.time.Today;
import org.waymark.foundation.versioned.History;
import org.waymark.foundation.versioned.PutVersion;
import org.waymark.foundation.versioned.Tagged;
import org.waymark.indicator.agency.KnownAgencies;
import org.waymark.indicator.area.Areas;

/** The catalogue of indicators. */
@Tag(name = "Indicators", description = "The catalogue of statistical concepts; every definition has its versions")
@Path("/api/v1/indicators")
@Produces(MediaType.APPLICATION_JSON)
public class IndicatorResource {
    private final PutIndicator putIndicator;
    private final KnownAgencies agencies;
    private final Areas areas;
    private final JournalReader journal;
    private final CurrentCaller caller;
    private final Today today;

    IndicatorResource(
            PutIndicator putIndicator,
            KnownAgencies agencies,
            Areas areas,
            JournalReader journal,
            CurrentCaller caller,
            Today today) {
        this.journal = journal;
        this.putIndicator = putIndicator;
        this.agencies = agencies;
        this.areas = areas;
        this.caller = caller;
        this.today = today;
    }

    @GET
    @ExpensiveRead
    @PermitAll
    @Snapshot
    @Operation(
            operationId = "listIndicators",
            summary = "The indicators, by code",
            description = "What each measures, in which unit and direction, and who reports it.")
    public RestResponse<Page<IndicatorView>> list(@RestQuery String limit, @RestQuery String cursor, UriInfo uri) {
        Page.Request request = Page.Request.of(limit, cursor, uri);
        long position = journal.lastPosition();
        List<History.Shown<Indicator>> indicators = shown(Indicator.codes(request.after(), request.limit() + 1));
        Map<String, JsonNode> names = names(indicators);
        return Page.of(
                        indicators,
                        request,
                        indicator -> indicator.version().code,
                        indicator -> IndicatorView.of(indicator, names))
                .answer(position, uri);
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Snapshot
    @Operation(
            operationId = "getIndicator",
            summary = "An indicator: the definition in force today, or the version named",
            description =
                    """
                    Definitions that do not hold yet stand under `later`. The `ETag` names the last recorded version: an \
                    `If-Match` with it says that you know them all.""")
    public RestResponse<IndicatorView> get(
            @Parameter(description = "The indicator", example = "high-value-invention-patents-per-10k") @RestPath
                    String code,
            @Parameter(description = "The version to show, from 1; absent for the one in force today") @RestQuery
                    String version) {
        Integer number = NumberParameter.positive("version", version);
        LocalDate day = today.date();
        Indicator indicator = Indicator.known(code, number, day);
        History<Indicator> history = Indicator.history(code).orElseThrow();
        return Tagged.ok(number == null ? history.latest() : indicator, view(history.shown(indicator, day)));
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed("catalogue-admin")
    @Operation(
            operationId = "putIndicator",
            summary = "Define an indicator: create with If-None-Match: *, replace with If-Match",
            description =
                    """
                    A definition holds from `effectiveFrom`; in force on a day is the one with the latest `effectiveFrom` up \
                    to it, and of several from one day the one recorded last. Without `effectiveFrom` it has always held, and \
                    so has a first definition, whatever it says. Submissions, who may report, due lists and rules use the one \
                    in force today (in the plans' time zone); `inForce` says whether that is the one just recorded. \
                    Rule effective-from: it is required where unit or direction differ from the definition in force today, \
                    and where that one holds from a day of its own. \
                    Rule target-direction (a warning, which passes with a `justification`): no target that holds on its \
                    first day or later lies against a direction that changes. \
                    Rule weights-of-mean: `aggregation` names `weights` where its kind is WEIGHTED_MEAN, and only there. \
                    A body equal to the last recorded one is 200 and records nothing.""")
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
        if (body.violations().at("?code")) {
            body.violations().refuseIfAny();
        }
        PutVersion.Put<Indicator> put =
                putIndicator.put(code, definition, body, Precondition.of(headers), caller.get());
        History<Indicator> history = Indicator.history(code).orElseThrow();
        return Tagged.put(put, view(put.shown(history, today.date())));
    }

    private List<History.Shown<Indicator>> shown(List<String> codes) {
        Map<String, History<Indicator>> histories = Indicator.histories(codes);
        LocalDate day = today.date();
        return codes.stream().map(code -> histories.get(code).shownOn(day)).toList();
    }

    private IndicatorView view(History.Shown<Indicator> shown) {
        return IndicatorView.of(shown, names(List.of(shown)));
    }

    private Map<String, JsonNode> names(List<History.Shown<Indicator>> indicators) {
        return agencies.names(indicators.stream()
                .flatMap(indicator -> indicator.version().definition().providers().stream())
                .map(Provider::agency)
                .distinct()
                .toList());
    }
}
