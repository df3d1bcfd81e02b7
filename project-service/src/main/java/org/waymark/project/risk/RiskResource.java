package org.waymark.project.risk;

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
import org.waymark.foundation.body.Classified;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.caller.CurrentCaller;
import org.waymark.foundation.journal.JournalReader;
import org.waymark.foundation.parameter.CodeInPath;
import org.waymark.foundation.parameter.NumberParameter;
import org.waymark.foundation.representation.Page;
import org.waymark.foundation.representation.Precondition;
import org.waymark.foundation.slot.ExpensiveRead;
import org.waymark.foundation.snapshot.Snapshot;
import org.waymark.foundation.versioned.Moment;
import org.waymark.foundation.versioned.Moments;
import org.waymark.foundation.versioned.PutVersion.Put;
import org.waymark.foundation.versioned.Tagged;
import org.waymark.project.part.PutPart;
import org.waymark.project.specialproject.SpecialProject;

@Tag(name = "Risks", description = "Risks and issues of special projects")
@Path("/api/v1/projects/{code}/risks")
@Produces(MediaType.APPLICATION_JSON)
public class RiskResource {
    private final PutPart putPart;
    private final RiskKind kind;
    private final FindRisks findRisks;
    private final Moments moments;
    private final CurrentCaller caller;
    private final JournalReader journal;

    RiskResource(
            PutPart putPart,
            RiskKind kind,
            FindRisks findRisks,
            Moments moments,
            CurrentCaller caller,
            JournalReader journal) {
        this.putPart = putPart;
        this.kind = kind;
        this.findRisks = findRisks;
        this.moments = moments;
        this.caller = caller;
        this.journal = journal;
    }

    @GET
    @ExpensiveRead
    @PermitAll
    @Snapshot
    @Operation(
            operationId = "listRisks",
            summary = "The risks and issues of a project, by code",
            description =
                    """
                    The project's agencies, the office and auditors see the versions in effect; others see what the office \
                    has published, in the version that it published.""")
    public RestResponse<Page<RiskView>> list(
            @Parameter(description = "The project", example = "trade-secrets") @RestPath String code,
            @RestQuery String asOf,
            @RestQuery String knownAt,
            @RestQuery String limit,
            @RestQuery String cursor,
            UriInfo uri) {
        Moment moment = moments.of(asOf, knownAt);
        Page.Request request = Page.Request.of(limit, cursor, uri);
        long position = journal.lastPosition();
        SpecialProject.at(code, moment);
        ReadableRisks risks = findRisks.of(code, moment, caller.get());
        return Page.of(risks.after(request.after(), request.limit() + 1), request, risk -> risk.part, risks::view)
                .answer(position, uri);
    }

    @GET
    @Path("/{risk}")
    @PermitAll
    @Snapshot
    @Operation(
            operationId = "getRisk",
            summary = "A risk: as of the day, or in the version named",
            description =
                    """
                    The project's agencies, the office and auditors see every version; others the published one alone, and \
                    404 while there is none.""")
    public RestResponse<RiskView> get(
            @Parameter(description = "The project", example = "trade-secrets") @RestPath String code,
            @Parameter(description = "The risk", example = "late-sites") @RestPath String risk,
            @RestQuery String asOf,
            @RestQuery String knownAt,
            @RestQuery String version) {
        Moment moment = moments.of(asOf, knownAt);
        Integer number = NumberParameter.positive("version", version);
        ReadableRisks risks = findRisks.of(code, moment, caller.get());
        Risk found = risks.find(risk, number).orElseThrow(() -> Risk.unknown(code, risk));
        return Tagged.ok(found, risks.view(found));
    }

    @GET
    @Path("/{risk}/history")
    @ExpensiveRead
    @PermitAll
    @Snapshot
    @Operation(
            operationId = "listVersionsOfRisk",
            summary = "The versions of a risk that took effect by the day, from the first on",
            description =
                    "Others than the project's agencies, the office and auditors see the published version alone.")
    public RestResponse<Page<RiskView>> history(
            @Parameter(description = "The project", example = "trade-secrets") @RestPath String code,
            @Parameter(description = "The risk", example = "late-sites") @RestPath String risk,
            @RestQuery String asOf,
            @RestQuery String knownAt,
            @RestQuery String limit,
            @RestQuery String cursor,
            UriInfo uri) {
        Moment moment = moments.of(asOf, knownAt);
        Page.Request request = Page.Request.of(limit, cursor, uri);
        long position = journal.lastPosition();
        ReadableRisks risks = findRisks.of(code, moment, caller.get());
        List<Risk> versions = risks.versions(risk);
        if (versions.isEmpty()) {
            throw Risk.unknown(code, risk);
        }
        int last = VersionKey.parsed(request.after());
        List<Risk> rest =
                versions.stream().filter(version -> version.version > last).toList();
        return Page.of(rest, request, VersionKey::of, risks::view).answer(position, uri);
    }

    @PUT
    @Path("/{risk}")
    @RolesAllowed({"submitter", "office"})
    @Operation(
            operationId = "putRisk",
            summary = "Describe a risk: create with If-None-Match: *, replace with If-Match",
            description =
                    """
                    By its owner, or whoever edits the whole project: its lead, the agency that answers alone, or its \
                    coordinator; the office where none of these is known. A version after the first holds from \
                    `effectiveFrom`, or else from the day on which it is recorded; the old one stays readable. Of a published \
                    risk the published version stays what anyone reads, until the office publishes the new one. \
                    Rules not-to-come and effective-order: that day is not to come and not before that of the last version. \
                    Rule agency-of-project: the owner is one of the project's agencies, where these are known. \
                    A RISK has a probability, an ISSUE is there already. While it is OPEN it says when it is reviewed; from \
                    that day on its owner owes the review, as it does of a MITIGATED one that names a day.""")
    public RestResponse<RiskView> put(
            @Parameter(description = "The project", example = "trade-secrets") @RestPath String code,
            @Parameter(description = "The risk", example = "late-sites") @RestPath String risk,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = RiskDefinition.class)))
                    JsonMembers body,
            HttpHeaders headers) {
        Classified.refuseAnyIn(body);
        CodeInPath.check("risk", risk, Form.CODE, body.violations());
        RiskDefinition definition = RiskDefinition.of(body);
        Put<Risk> put = putPart.put(kind, code, risk, definition, body, Precondition.of(headers), caller.get());
        return Tagged.put(put, findRisks.put(put.version()));
    }
}
