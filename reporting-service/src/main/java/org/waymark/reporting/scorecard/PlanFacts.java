package org.waymark.reporting.scorecard;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.reporting.assessment.Versioned;
import org.waymark.reporting.known.KnownVersion;

/** A plan by the version in force on the day; before its first day it goes by its first version. */
record PlanFacts(JsonNode body) {
    /**
     * @param versions at least one
     * @param asOf null for the plan's last version
     */
    static PlanFacts of(List<KnownVersion> versions, LocalDate asOf, Instant knownAt) {
        LocalDate day = asOf == null ? LocalDate.MAX : asOf;
        return new PlanFacts(Versioned.inForce(versions, day, knownAt)
                .orElse(versions.get(0))
                .body());
    }

    LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, zone());
    }

    TimePeriod start() {
        return TimePeriod.parse(body.at("/period/start").asText());
    }

    private ZoneId zone() {
        try {
            return ZoneId.of(body.path("timeZone").asText("UTC"));
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }
}
