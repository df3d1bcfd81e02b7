package org.waymark.foundation.idempotency;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.waymark.foundation.setting.MayBeZero;
import org.waymark.foundation.setting.SameEverywhere;

/** How long answers are kept under their {@code Idempotency-Key}. */
@ConfigMapping(prefix = "waymark.idempotency")
public interface IdempotencySettings {
    /** A retry after this time is a new request. */
    @WithDefault("7D")
    @SameEverywhere
    Duration keep();

    /** How often expired answers are deleted. */
    @WithDefault("10M")
    @MayBeZero("never")
    Duration forgetEvery();
}
