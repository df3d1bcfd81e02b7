package org.waymark.foundation.address;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.Optional;
import org.waymark.foundation.setting.SameEverywhere;

/** Where clients reach the service. */
@ConfigMapping(prefix = "waymark.public-url")
public interface PublicUrlSetting {
    /**
     * The address at which clients reach the service, such as {@code https://data.example.org/indicators}: events name
     * their schemas by it, and every address in an answer begins with it. Without it the service does not start. When
     * it changes, events sent before keep the old address. {@code http://} only on a loopback address.
     */
    @WithParentName
    @SameEverywhere
    Optional<String> url();
}
