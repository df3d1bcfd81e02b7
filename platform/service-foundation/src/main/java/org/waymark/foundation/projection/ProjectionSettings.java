package org.waymark.foundation.projection;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How projections read their topics. */
@ConfigMapping(prefix = "waymark.projections")
public interface ProjectionSettings {
    @WithDefault("true")
    boolean enabled();

    /** Most records applied in one transaction. */
    @WithDefault("2000")
    int batch();

    /** How long a look at an empty topic waits. */
    @WithDefault("500ms")
    Duration patience();

    /** How often lag and dead letters are looked up for the metrics. */
    @WithDefault("5s")
    Duration lookEvery();
}
