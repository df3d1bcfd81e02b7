package org.waymark.foundation.schema;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How a service waits for its tables. */
@ConfigMapping(prefix = "waymark.schema")
public interface SchemaSettings {
    /** Off in an operator's command, in which nothing works by itself. */
    @WithDefault("true")
    boolean awaited();

    /** How often a service that waits for its migrations looks for them. */
    @WithDefault("2s")
    Duration look();
}
