package org.waymark.project.pilot;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.contracts.Form;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.provenance.SourceReference;
import org.waymark.foundation.versioned.Definition;
import org.waymark.project.evidence.Evidence;
import org.waymark.project.reference.Reference;

/**
 * What an agency says about a pilot.
 *
 * @param region reference area in which it runs
 * @param agency of the project that runs it
 * @param from first day
 * @param until last day; required once it has ended or is extended
 * @param outcome what came of it; required once it has ended
 * @param effectiveFrom day from which this version holds; without it a first one has always held, a later one holds
 *     from the day on which it is recorded
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        requiredProperties = {"title", "region", "agency", "from", "state"},
        examples = PilotExample.DEFINITION)
public record PilotDefinition(
        Text title,
        @Schema(pattern = "^[A-Z]{2}(-[A-Z0-9]{1,12})*$", maxLength = 100) String region,
        String agency,
        LocalDate from,
        LocalDate until,
        State state,
        Text outcome,
        List<Evidence> evidence,
        List<SourceReference> sources,
        LocalDate effectiveFrom,
        String reason)
        implements Definition {
    /** How far it has come. */
    @Schema(name = "PilotState")
    public enum State {
        PLANNED,
        RUNNING,
        ENDED,
        /** It goes on beyond its first last day. */
        EXTENDED
    }

    static PilotDefinition of(JsonMembers body) {
        PilotDefinition definition = new PilotDefinition(
                body.required("title", body.label("title")),
                body.required("region", region(body)),
                body.required("agency", Reference.in(body, "agency")),
                body.required("from", body.date("from")),
                body.date("until"),
                body.required("state", body.oneOf("state", State.class)),
                body.label("outcome"),
                Evidence.listOf(body),
                SourceReference.of(body),
                body.date("effectiveFrom"),
                body.text("reason"));
        definition.checkDays(body);
        if (definition.state == State.ENDED) {
            body.required("outcome", definition.outcome);
        }
        body.refuseUnknownMembers();
        return definition;
    }

    private static String region(JsonMembers body) {
        String region = body.text("region");
        if (region == null || Form.AREA.fits(region)) {
            return region;
        }
        body.broken(
                "region",
                "area",
                new Text(
                        "形式应为 " + Form.AREA.pattern() + "，如 CN-44",
                        "must look like " + Form.AREA.pattern() + ", such as CN-44"));
        return null;
    }

    private void checkDays(JsonMembers body) {
        if (state == State.ENDED || state == State.EXTENDED) {
            body.required("until", until);
        }
        if (from != null && until != null && until.isBefore(from)) {
            body.broken("until", "pilot-order", new Text("不得早于 from " + from, "must not be earlier than from " + from));
        }
    }
}
