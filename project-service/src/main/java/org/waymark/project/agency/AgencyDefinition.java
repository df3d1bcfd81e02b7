package org.waymark.project.agency;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
 * @param successors codes of those that did, where they are several
 * @param body code that it shares with the agencies that are one body with it, such as two names of one office; null
 *     where it is a body of its own
 * @param delegations whom it lets act for it, and how long
 * @param effectiveFrom day from which this version holds, as after a renaming; null for always
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
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> successors,
        String body,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Delegation> delegations,
        LocalDate effectiveFrom,
        String remarks,
        List<SourceReference> sources,
        Provenance provenance)
        implements Definition {
    private static final Pattern KIND = Pattern.compile("[A-Z][A-Z0-9_]{0,49}");

    public AgencyDefinition {
        successors = successors == null ? List.of() : successors;
        delegations = delegations == null ? List.of() : delegations;
    }

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
                Reference.severalIn(body, "successors"),
                Reference.in(body, "body"),
                body.objects("delegations", Delegation::of),
                body.date("effectiveFrom"),
                body.text("remarks"),
                SourceReference.of(body),
                Provenance.of(body));
        definition.checkKind(body);
        definition.checkSuccession(code, body);
        body.refuseUnknownMembers();
        return definition;
    }

    /** All of them, whether one or several are named. */
    public List<String> allSuccessors() {
        return successor == null ? successors : List.of(successor);
    }

    /** Those that have taken its duties over by the day. */
    List<String> heirs(LocalDate day) {
        boolean over = validTo != null && !day.isBefore(validTo);
        return over ? allSuccessors() : List.of();
    }

    /** The one agency that it has become, or null. */
    String onlyHeir(LocalDate day) {
        return heirs(day).size() == 1 ? heirs(day).get(0) : null;
    }

    /** Whoever may act for it on some day. */
    List<String> actedForBy() {
        return Stream.concat(allSuccessors().stream(), delegations.stream().map(Delegation::to))
                .distinct()
                .toList();
    }

    /** Whether one of these agencies has taken its duties over by the day. */
    boolean hasGivenWayTo(Set<String> agencies, LocalDate day) {
        return heirs(day).stream().anyMatch(agencies::contains);
    }

    /** Whether it lets one of these agencies act for it on the day. */
    boolean lets(Set<String> agencies, LocalDate day) {
        return delegations.stream()
                .anyMatch(delegation -> agencies.contains(delegation.to()) && delegation.holdsOn(day));
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
        if (successor != null && !successors.isEmpty()) {
            body.broken(
                    "successors",
                    "successor-once",
                    new Text(
                            "一个继任机构写 successor，多个写 successors，不能并用",
                            "is for several; one stands in successor: give one of the two"));
        }
        Text other = new Text("不能是本机构自己", "must be another agency");
        if (code.equals(successor)) {
            body.broken("successor", "successor-other", other);
        }
        if (successors.contains(code)) {
            body.broken("successors", "successor-other", other);
        }
        if (delegations.stream().anyMatch(delegation -> code.equals(delegation.to()))) {
            body.broken("delegations", "delegate-other", other);
        }
    }
}
