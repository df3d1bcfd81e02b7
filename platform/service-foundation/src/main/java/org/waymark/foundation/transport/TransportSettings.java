package org.waymark.foundation.transport;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What holds for connections of both ports. */
@ConfigMapping(prefix = "waymark.http")
public interface TransportSettings {
    /** From the first byte of a request until its headers are complete; beyond it the connection is closed. */
    @WithDefault("30s")
    Duration headWithin();

    /** HTTP/2 without TLS on the port of the interface, for a proxy that wants it. */
    @WithDefault("false")
    boolean h2c();
}
