package org.waymark.project.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.foundation.http.DateParameter;

/** The day as of which a read of this service answers. */
@ApplicationScoped
public class Reading {
    private final ZoneId timeZone;

    Reading(@ConfigProperty(name = "waymark.time-zone") ZoneId timeZone) {
        this.timeZone = timeZone;
    }

    /** The day as of which to answer, inclusive; null when none is named. */
    public LocalDate day(String asOf) {
        return DateParameter.of("asOf", asOf);
    }

    public LocalDate orToday(LocalDate day) {
        return day == null ? LocalDate.now(timeZone) : day;
    }
}
