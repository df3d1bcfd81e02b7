package org.waymark.project.schedule;

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
import java.util.Optional;
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
import org.waymark.foundation.representation.Page;
import org.waymark.foundation.representation.Precondition;
import org.waymark.foundation.slot.ExpensiveRead;
import org.waymark.foundation.snapshot.Snapshot;
import org.waymark.foundation.time.Today;
import org.waymark.foundation.versioned.Moment;
import org.waymark.foundation.versioned.Moments;
import org.waymark.foundation.versioned.Tagged;
import org.waymark.project.milestone.FindMilestone;
import org.waymark.project.milestone.Milestone;
import org.waymark.project.milestone.MilestoneDefinition;
import org.waymark.project.milestone.MilestoneExample;
import org.waymark.project.milestone.MilestoneView;
import org.waymark.project.milestone.MilestoneViews;
import org.waymark.project.specialproject.SpecialProject;
import org.waymark.project.standing.Standing;
import org.waymark.project.standing.Standings;

@Tag(name = "Milestones", description = "What projects are to reach by when, and what they have reached")
@Path("/api/v1/projects/{code}/milestones")
@Produces(MediaType.APPLICATION_JSON)
public class MilestoneResource {
    private final PutMilestone putMilestone;
    private final FindMilestone findMilestone;
    private final MilestoneViews views;
    private final Standings standings;
    private final CurrentCaller caller;
    private final JournalReader journal;
    private final Moments moments;
    private final Today today;

    MilestoneResource(
            PutMilestone putMilestone,
            FindMilestone findMilestone,
            MilestoneViews views,
            Standings standings,
            CurrentCaller caller,
            JournalReader journal,
            Moments moments,
            Today today) {
        this.putMilestone = putMilestone;
        this.findMilestone = findMilestone;
        this.views = views;
        this.standings = standings;
        this.caller = caller;
        this.journal = journal;
        this.moments = moments;
        this.today = today;
    }

    @GET
    @ExpensiveRead
    @PermitAll
    @Snapshot
    @Operation(
            operationId = "listMilestones",
            summary = "The milestones of a project by code, as they stand on a day",
            description =
                    "Each with its state, every day it was due on, what threatens it and the decisions on it. Evidence "
                            + "and reasons of decisions are for the project's agencies, the office and auditors until "
                            + "the milestone is ACCEPTED.")
    public RestResponse<Page<MilestoneView>> list(
            @Parameter(description = "The project", example = MilestoneExample.PROJECT) @RestPath String code,
            @RestQuery String asOf,
            @RestQuery String knownAt,
            @RestQuery String limit,
            @RestQuery String cursor,
            UriInfo uri) {
        Moment moment = moments.of(asOf, knownAt);
        Page.Request request = Page.Request.of(limit, cursor, uri);
        SpecialProject.at(code, moment);
        long position = journal.lastPosition();
        List<Milestone> rows = Milestone.of(code, moment, request.after(), request.limit() + 1);
        Map<String, MilestoneView> shown =
                views.of(rows.stream().map(row -> row.code).toList(), moment, standing(code));
        return Page.of(rows, request, row -> row.code, row -> shown.get(row.code))
                .answer(position, uri);
    }

    @GET
    @Path("/{milestone}")
    @PermitAll
    @Snapshot
    @Operation(
            operationId = "getMilestone",
            summary = "A milestone as it stands on a day",
            description =
                    "SLIPPED from the day after it is due until it is reached. `threatened` tells which milestone that it "
                            + "depends on is expected after its own day.")
    public RestResponse<MilestoneView> get(
            @Parameter(description = "The project", example = MilestoneExample.PROJECT) @RestPath String code,
            @Parameter(description = "The milestone", example = MilestoneExample.MILESTONE) @RestPath String milestone,
            @RestQuery String asOf,
            @RestQuery String knownAt) {
        Moment moment = moments.of(asOf, knownAt);
        SpecialProject.at(code, moment);
        Milestone version = findMilestone.at(code, milestone, moment).version();
        return Tagged.ok(version, views.of(version.code, moment, standing(code)));
    }

    @PUT
    @Path("/{milestone}")
    @RolesAllowed({"submitter", "office"})
    @Operation(
            operationId = "putMilestone",
            summary = "Set a milestone: create with If-None-Match: *, replace with If-Match",
            description =
                    "By the agency that leads the project, answers alone or coordinates, of any agency's milestone; by a "
                            + "participant of its own; by the office where nobody leads. Where `due` is moved, `reason` "
                            + "is required and the old day stays in `dueHistory`. `dependsOn` never makes a circle. "
                            + "What is reached or dropped keeps due, criterion and agency.")
    public RestResponse<MilestoneView> put(
            @Parameter(description = "The project", example = MilestoneExample.PROJECT) @RestPath String code,
            @Parameter(description = "The milestone", example = MilestoneExample.MILESTONE) @RestPath String milestone,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = MilestoneDefinition.class)))
                    JsonMembers body,
            HttpHeaders headers) {
        Classified.refuseAnyIn(body);
        CodeInPath.check("code", code, Form.CODE, body.violations());
        CodeInPath.check("milestone", milestone, Form.CODE, body.violations());
        MilestoneDefinition definition = MilestoneDefinition.of(body, today.date());
        body.violations().refuseIfAny();
        PutMilestone.Shown shown =
                putMilestone.put(code, milestone, definition, Precondition.of(headers), caller.get());
        return Tagged.put(shown.put(), shown.view());
    }

    private Optional<Standing> standing(String project) {
        return caller.get().isKnown() ? Optional.of(standings.of(project, caller.get())) : Optional.empty();
    }
}
