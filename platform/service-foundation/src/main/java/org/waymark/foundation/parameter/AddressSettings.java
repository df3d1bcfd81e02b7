package org.waymark.foundation.parameter;

import io.quarkus.runtime.annotations.StaticInitSafe;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import org.waymark.foundation.setting.AtMost;
import org.waymark.foundation.setting.Unit;

/** How long the address of a request may be. */
@StaticInitSafe
@ConfigMapping(prefix = "waymark.http")
public interface AddressSettings {
    /**
     * The longest address of a request; beyond it 414 {@code address-too-long}. Beyond the server's own limit the
     * connection is closed as well.
     */
    @WithDefault("8000")
    @Unit("bytes")
    @AtMost("quarkus.http.limits.max-initial-line-length")
    int addressLimit();
}
