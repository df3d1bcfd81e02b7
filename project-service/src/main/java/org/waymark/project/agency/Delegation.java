package org.waymark.project.agency;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.problem.Text;
import org.waymark.project.reference.Reference;

/**
 * Lets another agency act for this one.
 *
 * @param to the agency that may
 * @param from first day
 * @param until last day
 */
@Schema(requiredProperties = {"to", "from", "until"})
public record Delegation(
        @Schema(pattern = "^[A-Za-z0-9][A-Za-z0-9._-]*$", maxLength = 100) String to, LocalDate from, LocalDate until) {
    static Delegation of(JsonMembers body) {
        Delegation delegation = new Delegation(
                body.required("to", Reference.in(body, "to")),
                body.required("from", body.date("from")),
                body.required("until", body.date("until")));
        if (delegation.from != null && delegation.until != null && delegation.until.isBefore(delegation.from)) {
            body.broken(
                    "until",
                    "delegation-order",
                    new Text("不得早于 from " + delegation.from, "must not be earlier than from " + delegation.from));
        }
        body.refuseUnknownMembers();
        return delegation;
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
