package org.waymark.foundation.transport;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.SmallRyeConfig;
import java.net.URI;
import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;
import org.waymark.foundation.address.PublicAddress;
import org.waymark.foundation.address.PublicUrlSetting;

/**
 * What holds for all connections of a service.
 *
 * @param headWithin from its first byte a request's head must be complete within this time
 * @param addressBytes most bytes of the request line
 * @param headerBytes most bytes of all headers
 * @param host what {@code Host} says to everything behind
 */
record Limits(Duration headWithin, int addressBytes, int headerBytes, String host) {
    /** Servers are made by the framework, not injected: the configuration is asked for. */
    static Limits configured() {
        SmallRyeConfig config = ConfigProvider.getConfig().unwrap(SmallRyeConfig.class);
        return new Limits(
                config.getConfigMapping(TransportSettings.class).headWithin(),
                config.getValue("quarkus.http.limits.max-initial-line-length", Integer.class),
                config.getValue("quarkus.http.limits.max-header-size", MemorySize.class)
                        .asBigInteger()
                        .intValueExact(),
                URI.create(new PublicAddress(config.getConfigMapping(PublicUrlSetting.class)).url())
                        .getAuthority());
    }
}
