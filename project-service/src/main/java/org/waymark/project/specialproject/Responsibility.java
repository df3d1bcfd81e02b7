package org.waymark.project.specialproject;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.problem.Text;

/**
 * Who answers for a project.
 *
 * @param known false where the source lost the agencies; then none is named
 * @param openEnded whether more agencies take part than are named
 * @param effectiveFrom first day of it, in the plan's time zone
 */
@Schema(requiredProperties = {"known", "effectiveFrom"})
public record Responsibility(
        Boolean known, boolean openEnded, LocalDate effectiveFrom, List<ResponsibleAgency> agencies) {
    private static final String AGENCIES = "agencies";

    /** Binds the member {@code responsibility} and notes every broken rule in it. */
    static Responsibility of(JsonMembers project) {
        JsonMembers body = project.required("responsibility", project.object("responsibility"));
        if (body == null) {
            return null;
        }
        Responsibility responsibility = new Responsibility(
                body.required("known", body.flag("known")),
                Boolean.TRUE.equals(body.flag("openEnded")),
                body.required("effectiveFrom", body.date("effectiveFrom")),
                body.objects(AGENCIES, ResponsibleAgency::of));
        responsibility.checkKnowledge(body);
        responsibility.checkRoles(body);
        responsibility.checkRepetition(body);
        body.refuseUnknownMembers();
        return responsibility;
    }

    public boolean names(String agency) {
        return agencies.stream().anyMatch(named -> agency.equals(named.agency()));
    }

    /** Whether several carry it by duty and none leads. */
    public boolean isShared() {
        return count(Role.SHARED) > 0;
    }

    /** Whether the agency, once named to coordinate, does: it is one of several that share the project. */
    public boolean isCoordinatedBy(String agency) {
        return agency != null && isShared() && names(agency);
    }

    /** The lead, or the one that answers alone. */
    public Optional<String> leader() {
        return agencies.stream()
                .filter(named -> named.role() == Role.LEAD || named.role() == Role.SOLE)
                .map(ResponsibleAgency::agency)
                .findFirst();
    }

    private void checkKnowledge(JsonMembers body) {
        if (Boolean.FALSE.equals(known) && !agencies.isEmpty()) {
            body.broken(
                    AGENCIES,
                    "unknown-names-nobody",
                    new Text("known 为 false 时不得列出机构", "must be empty where known is false"));
        }
        if (Boolean.TRUE.equals(known) && body.tree().path(AGENCIES).isEmpty()) {
            body.broken(
                    AGENCIES,
                    "known-names-somebody",
                    new Text("known 为 true 时至少列出一个机构", "must name an agency where known is true"));
        }
    }

    private void checkRoles(JsonMembers body) {
        if (count(Role.LEAD) > 1) {
            body.broken(AGENCIES, "one-lead", new Text("最多一个牵头机构", "may have one LEAD at most"));
        }
        if (count(Role.SOLE) > 0 && (agencies.size() > 1 || openEnded)) {
            body.broken(
                    AGENCIES,
                    "sole-alone",
                    new Text("SOLE 机构须单独负责，名单不得开放", "a SOLE agency stands alone, in a closed list"));
        }
        if (count(Role.LEAD) > 0 && count(Role.SHARED) > 0) {
            body.broken(
                    AGENCIES,
                    "shared-without-lead",
                    new Text("SHARED 与 LEAD 不能并存", "SHARED says that none leads, so it cannot stand beside LEAD"));
        }
    }

    private void checkRepetition(JsonMembers body) {
        Set<String> seen = new HashSet<>();
        for (ResponsibleAgency responsible : agencies) {
            String agency = responsible.agency();
            if (agency != null && !seen.add(agency)) {
                body.broken(AGENCIES, "agency-twice", new Text(agency + " 出现两次", "names " + agency + " twice"));
            }
        }
    }

    private long count(Role role) {
        return agencies.stream().filter(agency -> agency.role() == role).count();
    }
}
