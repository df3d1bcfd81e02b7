package org.waymark.project.duty;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.waymark.foundation.caller.CurrentCaller;
import org.waymark.foundation.journal.JournalReader;
import org.waymark.foundation.parameter.DateParameter;
import org.waymark.foundation.problem.Violations;
import org.waymark.foundation.representation.Page;
import org.waymark.foundation.slot.ExpensiveRead;
import org.waymark.foundation.snapshot.Snapshot;
import org.waymark.foundation.versioned.Moment;
import org.waymark.foundation.versioned.Moments;
import org.waymark.project.standing.Standing;
import org.waymark.project.standing.Standings;

/** What is owed of a project. */
@Tag(name = "Due", description = "What agencies owe: reports, confirmations, milestones, reviews")
@Path("/api/v1/projects/{code}/due")
@Produces(MediaType.APPLICATION_JSON)
public class ProjectDutyResource {
    private final FindDuties findDuties;
    private final Standings standings;
    private final Moments moments;
    private final CurrentCaller caller;
    private final JournalReader journal;

    ProjectDutyResource(
            FindDuties findDuties, Standings standings, Moments moments, CurrentCaller caller, JournalReader journal) {
        this.findDuties = findDuties;
        this.standings = standings;
        this.moments = moments;
        this.caller = caller;
        this.journal = journal;
    }

    @GET
    @ExpensiveRead
    @RolesAllowed("**")
    @Snapshot
    @Operation(
            operationId = "listDueOfProject",
            summary = "What is owed of a project, the oldest first",
            description =
                    """
                    A report is owed from the end of its period until it is submitted, a confirmation from the submission \
                    until there is an answer. Only for the project's agencies, the office and auditors.""")
    public RestResponse<Page<Duty>> list(
            @Parameter(description = "The project", example = "trade-secrets") @RestPath String code,
            @Parameter(
                            description =
                                    "Also what falls due by this day, YYYY-MM-DD; without it what is owed on `asOf`",
                            example = "2026-12-31",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @RestQuery
                    String until,
            @RestQuery String asOf,
            @RestQuery String knownAt,
            @RestQuery String limit,
            @RestQuery String cursor,
            UriInfo uri) {
        Violations violations = new Violations();
        Moment moment = moments.of(asOf, knownAt, violations);
        LocalDate last = DateParameter.of("until", until, violations);
        violations.refuseIfAny();
        Page.Request request = Page.Request.of(limit, cursor, uri);
        Standing standing = standings.of(code, caller.get());
        if (!standing.seesInside()) {
            throw standing.refusal(standing.agencies());
        }
        long position = journal.lastPosition();
        return DutyPage.of(findDuties.of(List.of(code), moment, last), request).answer(position, uri);
    }
}
