package org.waymark.indicator.area;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.contracts.Form;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.provenance.Provenance;
import org.waymark.foundation.provenance.SourceReference;
import org.waymark.foundation.versioned.Definition;

/**
 * What an area is: the body of {@code PUT /areas/{code}}.
 *
 * @param parent the area it is part of
 * @param validFrom its first day; no beginning when absent
 * @param validTo its last day; no end when absent
 * @param successor the area that took its place
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        requiredProperties = {"name"},
        examples = AreaExample.DEFINITION)
public record AreaDefinition(
        Text name,
        String parent,
        LocalDate validFrom,
        LocalDate validTo,
        String successor,
        String reason,
        List<SourceReference> sources,
        Provenance provenance)
        implements Definition {

    /** Notes every broken rule in the body. */
    static AreaDefinition of(String code, JsonMembers body, AreaList known) {
        AreaDefinition definition = new AreaDefinition(
                body.required("name", body.label("name")),
                area(body, "parent", known),
                body.date("validFrom"),
                body.date("validTo"),
                area(body, "successor", known),
                body.text("reason"),
                SourceReference.of(body),
                Provenance.of(body));
        body.refuseUnknownMembers();
        definition.checkRelations(code, body, known);
        return definition;
    }

    @Override
    public LocalDate effectiveFrom() {
        return validFrom;
    }

    /** Whether a part of the period lies between its first and last day. */
    boolean isIn(TimePeriod period) {
        return (validFrom == null || !period.lastDay().isBefore(validFrom))
                && (validTo == null || !period.firstDay().isAfter(validTo));
    }

    private void checkRelations(String code, JsonMembers body, AreaList known) {
        if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
            body.broken(
                    "validTo",
                    "validity-order",
                    new Text("不能早于 validFrom " + validFrom, "must not be before validFrom " + validFrom));
        }
        if (parent != null && !body.violations().at("/parent")) {
            if (!known.has(parent)) {
                body.broken("parent", "area", known.unknown(parent));
            } else if (known.isWithin(parent, code)) {
                body.broken(
                        "parent",
                        "parent-outside",
                        new Text("不能是本地区自己或其所属地区", "must be neither this area nor a part of it"));
            }
        }
        if (code.equals(successor)) {
            body.broken("successor", "successor-other", new Text("不能是本地区自己", "must be another area"));
        }
    }

    private static String area(JsonMembers body, String member, AreaList known) {
        String code = body.text(member);
        if (code != null && !Form.AREA.fits(code)) {
            body.broken(member, "code", known.unknown(code));
        }
        return code;
    }
}
