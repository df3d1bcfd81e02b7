package org.waymark.foundation.projection;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Whether projections run, and how they are watched; how they read is their channels' configuration. */
@ConfigMapping(prefix = "waymark.projections")
public interface ProjectionSettings {
    @WithDefault("true")
    boolean enabled();

    /** How often lag and dead letters are looked up for the metrics. */
    @WithDefault("5s")
    Duration lookEvery();
}
