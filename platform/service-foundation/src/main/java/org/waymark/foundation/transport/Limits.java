package org.waymark.foundation.transport;

import io.quarkus.runtime.configuration.MemorySize;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.waymark.foundation.address.PublicAddress;

/**
 * What holds for all connections of a service.
 *
 * @param headWithin from its first byte a request's head must be complete within this time
 * @param addressBytes most bytes of the request line
 * @param headerBytes most bytes of all headers
 * @param host what {@code Host} says to everything behind
 */
record Limits(Duration headWithin, int addressBytes, int headerBytes, String host) {
    private static final Duration DEFAULT_HEAD_WITHIN = Duration.ofSeconds(30);

    /** Servers are made by the framework, not injected: the configuration is asked for. */
    static Limits configured() {
        Config config = ConfigProvider.getConfig();
        Optional<Duration> headWithin = config.getOptionalValue("waymark.http.head-within", Duration.class);
        Optional<String> publicUrl = config.getOptionalValue("waymark.public-url", String.class);
        return new Limits(
                headWithin.orElse(DEFAULT_HEAD_WITHIN),
                config.getValue("quarkus.http.limits.max-initial-line-length", Integer.class),
                config.getValue("quarkus.http.limits.max-header-size", MemorySize.class)
                        .asBigInteger()
                        .intValueExact(),
                URI.create(new PublicAddress(publicUrl).url()).getAuthority());
    }
}
