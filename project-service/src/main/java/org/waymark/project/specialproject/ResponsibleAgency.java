package org.waymark.project.specialproject;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.project.reference.Reference;

/**
 * An agency named for a project.
 *
 * @param agency its code, registered or not
 * @param as the name the plan prints, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(requiredProperties = {"agency", "role"})
public record ResponsibleAgency(String agency, Role role, String as) {
    public static ResponsibleAgency of(JsonMembers body) {
        ResponsibleAgency responsible = new ResponsibleAgency(
                body.required("agency", Reference.in(body, "agency")),
                body.required("role", body.oneOf("role", Role.class)),
                body.text("as"));
        body.refuseUnknownMembers();
        return responsible;
    }
}
