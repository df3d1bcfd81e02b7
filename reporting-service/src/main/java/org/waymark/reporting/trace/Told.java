package org.waymark.reporting.trace;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.reporting.situation.Announcement;

/**
 * How something became known.
 *
 * @param event id of indicator-service's event; null where that was not kept
 * @param announcedAt from when on it is known
 */
@Schema(name = "ToldByEvent", requiredProperties = "*")
public record Told(@Schema(nullable = true) UUID event, Instant announcedAt) {
    static Told of(Announcement announcement) {
        return new Told(announcement.event(), announcement.at());
    }
}
