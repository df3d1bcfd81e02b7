package org.waymark.reporting.evidence;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.reporting.known.KnownVersion;
import org.waymark.reporting.known.PlanBody;
import org.waymark.reporting.situation.AsOf;
import org.waymark.reporting.situation.PlanVersion;
import org.waymark.reporting.situation.Versioned;

/**
 * Everything learnt about one plan.
 *
 * @param versions at least one
 */
public record PlanFacts(List<KnownVersion<PlanBody>> versions) {

    public String code() {
        return versions.get(0).code();
    }

    /** Before its first day a plan goes by its first version. */
    public PlanBody shown(AsOf asOf) {
        return Versioned.inForce(versions, asOf).orElse(versions.get(0)).body();
    }

    /** The day it is where the plan's last version counts its days. */
    public LocalDate today(Instant now, Instant knownAt) {
        return LocalDate.ofInstant(
                now, zone(shown(new AsOf(LocalDate.MAX, knownAt)).timeZone()));
    }

    public boolean isReleased(AsOf asOf) {
        return PlanVersion.inForce(evidence(), asOf).isReleasedOn(asOf.day());
    }

    List<PlanVersion> evidence() {
        return versions.stream()
                .map(known -> new PlanVersion(
                        known.version(),
                        known.effectiveFrom(),
                        known.told(),
                        TimePeriod.parse(known.body().period().start()),
                        known.body().released()))
                .toList();
    }

    private static ZoneId zone(String name) {
        try {
            return name == null ? ZoneOffset.UTC : ZoneId.of(name);
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }
}
