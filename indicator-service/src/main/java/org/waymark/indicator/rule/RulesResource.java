package org.waymark.indicator.rule;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
import org.waymark.foundation.parameter.NumberParameter;
import org.waymark.foundation.representation.Precondition;
import org.waymark.foundation.snapshot.Snapshot;
import org.waymark.foundation.versioned.PutVersion;
import org.waymark.foundation.versioned.Tagged;
import org.waymark.indicator.catalogue.Indicator;

/** The rules for an indicator's values. */
@Tag(name = "Rules", description = "The rules that submitted values must fulfil; every set has its versions")
@Path("/api/v1/indicators/{code}/rules")
@Produces(MediaType.APPLICATION_JSON)
public class RulesResource {
    private final PutVersion putVersion;
    private final RulesKind kind;
    private final CurrentCaller caller;

    RulesResource(PutVersion putVersion, RulesKind kind, CurrentCaller caller) {
        this.putVersion = putVersion;
        this.kind = kind;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Snapshot
    @Operation(
            operationId = "getRules",
            summary = "The rules for an indicator's values, as last set or in the version named",
            description = "Version 0, without rules, until rules are set for the first time.")
    public RestResponse<RulesView> get(
            @Parameter(description = "The indicator", example = "ip-royalties-trade") @RestPath String code,
            @RestQuery String version) {
        RuleSet rules = RuleSet.of(code, NumberParameter.positive("version", version));
        return Tagged.ok(rules, RulesView.of(rules));
    }

    @PUT
    @RolesAllowed("catalogue-admin")
    @Operation(
            operationId = "putRules",
            summary = "Set the rules: the first with If-None-Match: *, others with If-Match",
            description = "They apply to values submitted from then on. Recorded values stay as they are.")
    public RestResponse<RulesView> put(
            @Parameter(description = "The indicator", example = "ip-royalties-trade") @RestPath String code,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = RuleSetDefinition.class)))
                    JsonMembers body,
            HttpHeaders headers) {
        Indicator.refuseUnknown(code);
        RuleSetDefinition definition = RuleSetDefinition.of(code, body);
        body.violations().refuseIfAny();
        PutVersion.Put<RuleSet> put = putVersion.put(kind, code, definition, Precondition.of(headers), caller.get());
        return Tagged.put(put, RulesView.of(put.version()));
    }
}
