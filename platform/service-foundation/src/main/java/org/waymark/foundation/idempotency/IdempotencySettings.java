package org.waymark.foundation.idempotency;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long answers are kept under their {@code Idempotency-Key}. */
@ConfigMapping(prefix = "waymark.idempotency")
public interface IdempotencySettings {
    /** A retry after this time is a new request. */
    @WithDefault("7D")
    Duration keep();

    /** How often expired answers are deleted; zero for never. */
    @WithDefault("10M")
    Duration forgetEvery();
}
