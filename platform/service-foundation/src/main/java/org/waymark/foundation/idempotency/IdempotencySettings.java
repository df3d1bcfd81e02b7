package org.waymark.foundation.idempotency;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long answers are kept under their {@code Idempotency-Key}. */
@ConfigMapping(prefix = "waymark.idempotency")
public interface IdempotencySettings {
    /** A retry later than this is a new request. */
    @WithDefault("7D")
    Duration keep();

    /** How often what is older is deleted; zero for never. */
    @WithDefault("10M")
    Duration forgetEvery();
}
