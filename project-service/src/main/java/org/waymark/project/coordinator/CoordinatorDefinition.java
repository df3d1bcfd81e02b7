package org.waymark.project.coordinator;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.versioned.Definition;
import org.waymark.project.reference.Reference;
import org.waymark.project.specialproject.Responsibility;

/**
 * What the office says about who coordinates a project.
 *
 * @param agency one of the project's
 * @param effectiveFrom first day on which it does, perhaps to come
 */
@Schema(
        name = "CoordinatorDefinition",
        requiredProperties = {"agency", "effectiveFrom", "reason"},
        examples = CoordinatorExample.DEFINITION)
public record CoordinatorDefinition(String agency, LocalDate effectiveFrom, String reason) implements Definition {
    /** Notes every broken rule in the body. */
    static CoordinatorDefinition of(JsonMembers body) {
        CoordinatorDefinition definition = new CoordinatorDefinition(
                body.required("agency", Reference.in(body, "agency")),
                body.required("effectiveFrom", body.date("effectiveFrom")),
                body.required("reason", body.text("reason")));
        if (definition.reason != null && definition.reason.isBlank()) {
            body.broken("reason", "blank", new Text("不得为空白", "must not be blank"));
        }
        body.refuseUnknownMembers();
        return definition;
    }

    /** @param responsibility for the project on the first day; empty where there is no project yet */
    void checkAgainst(Optional<Responsibility> responsibility, JsonMembers body) {
        if (responsibility.filter(Responsibility::isShared).isEmpty()) {
            body.broken(
                    "effectiveFrom",
                    "shared-without-lead",
                    new Text(
                            effectiveFrom + " 当日该专项并非由若干机构按职责分工负责，不设统筹机构",
                            "is a day on which the project is not shared by several agencies of which none leads"));
        } else if (!responsibility.get().names(agency)) {
            body.broken(
                    "agency",
                    "agency-of-project",
                    new Text(
                            agency + " 在 " + effectiveFrom + " 当日不是该专项的责任单位",
                            "must be one of the project's agencies on " + effectiveFrom));
        }
    }
}
