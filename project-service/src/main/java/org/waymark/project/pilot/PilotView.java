package org.waymark.project.pilot;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A pilot as clients see it. */
@Schema(
        name = "Pilot",
        requiredProperties = {
            "project",
            "pilot",
            "version",
            "recordedAt",
            "title",
            "region",
            "agency",
            "from",
            "state",
            "evidence",
            "sources"
        },
        examples = PilotExample.VIEW)
public record PilotView(
        String project, String pilot, int version, Instant recordedAt, @JsonUnwrapped PilotDefinition definition) {
    static PilotView of(Pilot pilot) {
        return new PilotView(pilot.project, pilot.part, pilot.version, pilot.recordedAt, pilot.definition());
    }
}
