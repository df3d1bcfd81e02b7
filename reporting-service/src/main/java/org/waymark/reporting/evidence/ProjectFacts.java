package org.waymark.reporting.evidence;

import java.util.List;
import java.util.Optional;
import org.waymark.reporting.known.KnownVersion;
import org.waymark.reporting.known.ProjectBody;
import org.waymark.reporting.situation.AsOf;
import org.waymark.reporting.situation.Versioned;

/**
 * Everything learnt about one special project.
 *
 * @param versions at least one
 */
public record ProjectFacts(List<KnownVersion<ProjectBody>> versions) {
    public String code() {
        return versions.get(0).code();
    }

    /** Before its first day a project goes by its first version. */
    public ProjectBody shown(AsOf asOf) {
        return Versioned.inForce(versions, asOf).orElse(versions.get(0)).body();
    }

    /** Empty before the first day: nobody answers yet. */
    public Optional<ProjectBody.Responsibility> responsibility(AsOf asOf) {
        return Versioned.inForce(versions, asOf).map(version -> version.body().responsibility());
    }
}
