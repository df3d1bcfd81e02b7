package org.waymark.foundation.setting;

import io.quarkus.runtime.configuration.DurationConverter;
import java.time.Duration;
import java.util.Optional;

/**
 * How often a clock ticks: a duration, or {@code off}.
 *
 * @param duration empty where the clock is off
 */
public record Interval(Optional<Duration> duration) {
    private static final String OFF = "off";

    public Interval {
        if (duration.filter(every -> every.isZero() || every.isNegative()).isPresent()) {
            throw new IllegalArgumentException("An interval is more than zero, or off");
        }
    }

    /** Called by the configuration. */
    public static Interval of(String text) {
        return new Interval(
                OFF.equals(text.strip()) ? Optional.empty() : Optional.of(DurationConverter.parseDuration(text)));
    }
}
