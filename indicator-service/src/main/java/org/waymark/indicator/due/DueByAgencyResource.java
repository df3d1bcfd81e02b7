package org.waymark.indicator.due;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
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
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.representation.Page;
import org.waymark.foundation.slot.ExpensiveRead;
import org.waymark.foundation.snapshot.Snapshot;
import org.waymark.foundation.time.Today;
import org.waymark.indicator.area.Areas;
import org.waymark.indicator.catalogue.Indicator;
import org.waymark.indicator.observation.Visibility;

/** What an agency owes. */
@Tag(name = "Due", description = "Values that agencies owe, by the dueAfter of indicators")
@Path("/api/v1/agencies/{code}/due")
@Produces(MediaType.APPLICATION_JSON)
public class DueByAgencyResource {
    private final FindDue findDue;
    private final Areas areas;
    private final JournalReader journal;
    private final CurrentCaller caller;
    private final Today today;

    DueByAgencyResource(FindDue findDue, Areas areas, JournalReader journal, CurrentCaller caller, Today today) {
        this.findDue = findDue;
        this.areas = areas;
        this.journal = journal;
        this.caller = caller;
        this.today = today;
    }

    @GET
    @ExpensiveRead
    @PermitAll
    @Snapshot
    @Operation(
            operationId = "listDueOfAgency",
            summary = "The values that an agency owes, the oldest first",
            description =
                    """
                    Totals of the indicators and areas that name the agency as a provider, if they were due before `asOf` \
                    and have not been delivered until now. A value that is reported as missing, with its reason, is \
                    delivered.""")
    public RestResponse<Page<DueItem>> list(
            @Parameter(description = "The agency", example = "cnipa") @RestPath String code,
            @RestQuery String asOf,
            @Parameter(
                            description = "Also values that fall due on asOf or within this many days after it",
                            example = "30",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "0", maximum = "366"))
                    @RestQuery
                    String within,
            @RestQuery String area,
            @RestQuery String limit,
            @RestQuery String cursor,
            UriInfo uri) {
        if (!Form.CODE.fits(code)) {
            throw Refusal.of(ProblemType.NOT_FOUND, "没有机构 " + code, "There is no agency " + code);
        }
        Page.Request page = Page.Request.of(limit, cursor, uri);
        DueQuestion question = DueQuestion.of(asOf, within, area, areas, page, today.date());
        long position = journal.lastPosition();
        LocalDate day = today.date();
        List<DueItem> items =
                findDue.find(Indicator.providedBy(code, day), code, question, Visibility.of(caller.get(), day));
        return Page.of(items, page, item -> DueQuestion.Place.of(item).text(), Function.identity())
                .answer(position, uri);
    }
}
