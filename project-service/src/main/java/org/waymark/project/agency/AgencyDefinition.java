package org.waymark.project.agency;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.provenance.Provenance;
import org.waymark.foundation.provenance.SourceReference;
import org.waymark.foundation.versioned.Definition;
import org.waymark.project.reference.Reference;

/**
 * What an administrator says about an agency.
 *
 * @param kind such as AGENCY or JOINT_BODY
 * @param validFrom first day, or null when it lies before anything of interest
 * @param validTo first day on which it no longer exists, or null
 * @param successor code of the agency that took its duties over, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        requiredProperties = {"name"},
        examples = AgencyExample.DEFINITION)
public record AgencyDefinition(
        Text name,
        Text shortName,
        List<String> aliases,
        String kind,
        LocalDate validFrom,
        LocalDate validTo,
        String successor,
        String remarks,
        List<SourceReference> sources,
        Provenance provenance)
        implements Definition {
    private static final Pattern KIND = Pattern.compile("[A-Z][A-Z0-9_]{0,49}");

    /** Notes every broken rule in the body. */
    public static AgencyDefinition of(String code, JsonMembers body) {
        AgencyDefinition definition = new AgencyDefinition(
                body.required("name", body.label("name")),
                body.label("shortName"),
                body.texts("aliases"),
                body.text("kind"),
                body.date("validFrom"),
                body.date("validTo"),
                Reference.in(body, "successor"),
                body.text("remarks"),
                SourceReference.of(body),
                Provenance.of(body));
        definition.checkKind(body);
        definition.checkSuccession(code, body);
        body.refuseUnknownMembers();
        return definition;
    }

    @Override
    public LocalDate effectiveFrom() {
        return validFrom;
    }

    public boolean isInForce(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || day.isBefore(validTo));
    }

    private void checkKind(JsonMembers body) {
        if (kind != null && !KIND.matcher(kind).matches()) {
            body.broken("kind", "kind", new Text("应为大写代码，如 AGENCY", "must be an upper-case code such as AGENCY"));
        }
    }

    private void checkSuccession(String code, JsonMembers body) {
        if (validFrom != null && validTo != null && !validFrom.isBefore(validTo)) {
            body.broken(
                    "validTo",
                    "validity-order",
                    new Text("应晚于 validFrom " + validFrom, "must be later than validFrom " + validFrom));
        }
        if (code.equals(successor)) {
            body.broken("successor", "successor-other", new Text("不能是本机构自己", "must be another agency"));
        }
    }
}
