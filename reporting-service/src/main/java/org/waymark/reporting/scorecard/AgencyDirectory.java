package org.waymark.reporting.scorecard;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.reporting.assessment.Versioned;
import org.waymark.reporting.known.KnownVersion;

/** Who an agency was on a day: a name is valid in time, and from {@code validTo} on the successor stands in. */
final class AgencyDirectory {
    private final Map<String, List<KnownVersion>> versions;
    private final LocalDate asOf;
    private final Instant knownAt;

    AgencyDirectory(List<KnownVersion> versions, LocalDate asOf, Instant knownAt) {
        this.versions = versions.stream().collect(Collectors.groupingBy(KnownVersion::code));
        this.asOf = asOf;
        this.knownAt = knownAt;
    }

    AgencyView onThatDay(String stated) {
        if (!versions.containsKey(stated)) {
            return new AgencyView(stated, null, null, null, true);
        }
        String code = stated;
        Set<String> seen = new HashSet<>(Set.of(stated));
        String successor = successorOnThatDay(code);
        while (successor != null && seen.add(successor)) {
            code = successor;
            successor = successorOnThatDay(code);
        }
        JsonNode body = entry(code).body();
        return new AgencyView(
                code, body.get("name"), body.get("shortName"), code.equals(stated) ? null : stated, false);
    }

    /** Null while the agency is valid, and when nothing is known of the successor yet. */
    private String successorOnThatDay(String code) {
        JsonNode body = entry(code).body();
        String validTo = body.path("validTo").asText(null);
        String successor = body.path("successor").asText(null);
        boolean over = validTo != null && !asOf.isBefore(LocalDate.parse(validTo));
        return over && versions.containsKey(successor) ? successor : null;
    }

    /** Before its first day an agency goes by its first name. */
    private KnownVersion entry(String code) {
        List<KnownVersion> known = versions.get(code);
        return Versioned.inForce(known, asOf, knownAt).orElse(known.get(0));
    }
}
