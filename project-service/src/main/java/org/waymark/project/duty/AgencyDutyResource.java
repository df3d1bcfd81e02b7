package org.waymark.project.duty;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.waymark.contracts.Form;
import org.waymark.foundation.caller.CurrentCaller;
import org.waymark.foundation.journal.JournalReader;
import org.waymark.foundation.parameter.DateParameter;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.problem.Violations;
import org.waymark.foundation.representation.Page;
import org.waymark.foundation.slot.ExpensiveRead;
import org.waymark.foundation.snapshot.Snapshot;
import org.waymark.foundation.versioned.Moment;
import org.waymark.foundation.versioned.Moments;

/** What an agency owes. */
@Tag(name = "Due", description = "What agencies owe: reports, confirmations, milestones, reviews")
@Path("/api/v1/agencies/{code}/due")
@Produces(MediaType.APPLICATION_JSON)
public class AgencyDutyResource {
    private final WhoseDuties whoseDuties;
    private final Moments moments;
    private final CurrentCaller caller;
    private final JournalReader journal;

    AgencyDutyResource(WhoseDuties whoseDuties, Moments moments, CurrentCaller caller, JournalReader journal) {
        this.whoseDuties = whoseDuties;
        this.moments = moments;
        this.caller = caller;
        this.journal = journal;
    }

    @GET
    @ExpensiveRead
    @RolesAllowed("**")
    @Snapshot
    @Operation(
            operationId = "listDueOfAgency",
            summary = "What an agency owes, the oldest first",
            description =
                    """
                    Also what the agencies owe for which it acts. A report is owed from the end of its period until it \
                    is submitted, a confirmation from the submission until there is an answer. Only for the agency, \
                    the office and auditors.""")
    public RestResponse<Page<Duty>> list(
            @Parameter(description = "The agency", example = "samr") @RestPath String code,
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
        if (!Form.CODE.fits(code)) {
            throw Refusal.of(ProblemType.NOT_FOUND, "没有机构 " + code, "There is no agency " + code);
        }
        Violations violations = new Violations();
        Moment moment = moments.of(asOf, knownAt, violations);
        LocalDate last = DateParameter.of("until", until, violations);
        violations.refuseIfAny();
        Page.Request request = Page.Request.of(limit, cursor, uri);
        whoseDuties.requireToBe(code, caller.get());
        long position = journal.lastPosition();
        return DutyPage.of(whoseDuties.readBy(caller.get(), null, code, moment, last), request)
                .answer(position, uri);
    }
}
