package org.waymark.foundation.address;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;

/** Whether the public address may do without TLS. Read when the service starts. */
@ConfigMapping(prefix = "waymark.public-url.allow-http")
public interface HttpAllowedSetting {
    /** Allows {@code http://} in {@code waymark.public-url} beyond this machine: for trials, tokens travel openly. */
    @WithParentName
    @WithDefault("false")
    boolean allowed();
}
