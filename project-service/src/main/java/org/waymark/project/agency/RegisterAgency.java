package org.waymark.project.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.representation.Precondition;
import org.waymark.foundation.versioned.History;
import org.waymark.foundation.versioned.PutVersion;

/** Registers an agency, or a new version of it: a correction for all time, or a change from a day on. */
@ApplicationScoped
class RegisterAgency {
    private final PutVersion putVersion;
    private final AgencyKind kind;

    RegisterAgency(PutVersion putVersion, AgencyKind kind) {
        this.putVersion = putVersion;
        this.kind = kind;
    }

    /** @param body of the definition, without broken rules */
    @Transactional
    PutVersion.Put<Agency> put(
            String code, AgencyDefinition definition, JsonMembers body, Precondition precondition, Caller caller) {
        return putVersion.put(kind, code, definition, precondition, caller, differing -> {
            History<Agency> earlier = Agency.histories(List.of(code)).get(code);
            if (definition.effectiveFrom() == null && earlier != null && changedOnSomeDay(earlier)) {
                body.broken(
                        "effectiveFrom",
                        "effective-from-required",
                        new Text(
                                "该机构已有自某日起的版本：请写明本版本自何日起（更正此前全部时间写 0001-01-01）",
                                "is required: the agency changed on some day already. To correct what held before that, give 0001-01-01"));
            }
            body.violations().refuseIfAny();
        });
    }

    private static boolean changedOnSomeDay(History<Agency> versions) {
        return versions.versions().stream().anyMatch(version -> !version.effectiveFrom.equals(Agency.ALWAYS));
    }
}
