package org.waymark.foundation.projection;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Whether projections run, and how they are watched. How they read is configured at their channels. */
@ConfigMapping(prefix = "waymark.projections")
public interface ProjectionSettings {
    /** Off leaves the channels closed: the service learns nothing new. Off in an operator's command. */
    @WithDefault("true")
    boolean enabled();

    /** How often the metrics for lag and dead letters are updated. */
    @WithDefault("5s")
    Duration lookEvery();
}
