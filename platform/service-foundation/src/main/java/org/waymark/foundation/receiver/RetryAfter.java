package org.waymark.foundation.receiver;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** The header of that name: seconds, or an instant. */
final class RetryAfter {
    private RetryAfter() {}

    /** Null where there is none, or it cannot be read, or it lies in the past. */
    static Duration of(String header, Instant now) {
        if (header == null) {
            return null;
        }
        if (header.matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(header));
        }
        try {
            Instant then = ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return then.isAfter(now) ? Duration.between(now, then) : null;
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
