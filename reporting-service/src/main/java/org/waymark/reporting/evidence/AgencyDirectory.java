package org.waymark.reporting.evidence;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.reporting.assessment.AsOf;
import org.waymark.reporting.assessment.Versioned;
import org.waymark.reporting.known.AgencyBody;
import org.waymark.reporting.known.KnownVersion;

/** Who an agency was on a day: a name is valid in time, and from {@code validTo} on the successor stands in. */
public final class AgencyDirectory {
    private final Map<String, List<KnownVersion<AgencyBody>>> versions;
    private final AsOf asOf;

    AgencyDirectory(List<KnownVersion<AgencyBody>> versions, AsOf asOf) {
        this.versions = versions.stream().collect(Collectors.groupingBy(KnownVersion::code));
        this.asOf = asOf;
    }

    /** The version in force of the agency, or of whoever stood in for it; empty while nothing is known of the code. */
    public Optional<KnownVersion<AgencyBody>> onThatDay(String code) {
        if (!versions.containsKey(code)) {
            return Optional.empty();
        }
        KnownVersion<AgencyBody> agency = version(code);
        Set<String> seen = new HashSet<>(Set.of(code));
        while (hasKnownSuccessor(agency) && seen.add(agency.body().successor())) {
            agency = version(agency.body().successor());
        }
        return Optional.of(agency);
    }

    private boolean hasKnownSuccessor(KnownVersion<AgencyBody> agency) {
        LocalDate validTo = agency.body().validTo();
        boolean over = validTo != null && !asOf.day().isBefore(validTo);
        return over && versions.containsKey(agency.body().successor());
    }

    /** Before its first day an agency goes by its first name. */
    private KnownVersion<AgencyBody> version(String code) {
        List<KnownVersion<AgencyBody>> known = versions.get(code);
        return Versioned.inForce(known, asOf).orElse(known.get(0));
    }
}
