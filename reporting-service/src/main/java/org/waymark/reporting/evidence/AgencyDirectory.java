package org.waymark.reporting.evidence;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.waymark.reporting.known.AgencyBody;
import org.waymark.reporting.known.KnownVersion;
import org.waymark.reporting.situation.AsOf;
import org.waymark.reporting.situation.Versioned;

/** Who an agency was on a day: a name is valid in time, and from {@code validTo} on its successors stand in. */
public final class AgencyDirectory {
    private final Map<String, List<KnownVersion<AgencyBody>>> versions;
    private final AsOf asOf;

    AgencyDirectory(List<KnownVersion<AgencyBody>> versions, AsOf asOf) {
        this.versions = versions.stream().collect(Collectors.groupingBy(KnownVersion::code));
        this.asOf = asOf;
    }

    /** What it was called that day, or at last; empty while nothing is known of the code. */
    public Optional<AgencyBody> named(String code) {
        return Optional.ofNullable(versions.get(code)).map(this::inForce);
    }

    /**
     * The code itself, or those of whoever stood in for it on the day. As long as nothing is known of any successor it
     * stands for itself.
     */
    public Set<String> onThatDay(String code) {
        Set<String> standing = new LinkedHashSet<>();
        follow(code, new LinkedHashSet<>(), standing);
        return standing.isEmpty() ? Set.of(code) : standing;
    }

    private void follow(String code, Set<String> seen, Set<String> standing) {
        if (!seen.add(code)) {
            return;
        }
        List<String> heirs = named(code).map(body -> body.heirs(asOf.day())).orElse(List.of());
        if (heirs.stream().noneMatch(versions::containsKey)) {
            standing.add(code);
        } else {
            heirs.forEach(heir -> follow(heir, seen, standing));
        }
    }

    /** Every code that is known, in order. */
    public SortedSet<String> codes() {
        return new TreeSet<>(versions.keySet());
    }

    /** Whoever stands in for the agency on the day, one step on; nobody while it is there. */
    public List<String> heirs(String code) {
        return named(code).map(body -> body.heirs(asOf.day())).orElse(List.of());
    }

    /** Those for which the agency stands in on the day, one step back, in order of their codes. */
    public List<String> predecessors(String code) {
        return codes().stream().filter(other -> heirs(other).contains(code)).toList();
    }

    /** Before its first day an agency goes by its first name. */
    private AgencyBody inForce(List<KnownVersion<AgencyBody>> known) {
        return Versioned.inForce(known, asOf).orElse(known.get(0)).body();
    }
}
