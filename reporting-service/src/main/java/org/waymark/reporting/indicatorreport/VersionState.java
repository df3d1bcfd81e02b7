package org.waymark.reporting.indicatorreport;

import java.util.Collection;
import org.waymark.reporting.situation.AsOf;
import org.waymark.reporting.situation.Versioned;

/** How a version stands on the day among the others. */
public enum VersionState {
    EARLIER,
    IN_FORCE,
    LATER;

    static <V extends Versioned> VersionState of(V version, Collection<V> all, AsOf asOf) {
        if (!version.hasBegunBy(asOf)) {
            return LATER;
        }
        return Versioned.inForce(all, asOf).filter(version::equals).isPresent() ? IN_FORCE : EARLIER;
    }
}
