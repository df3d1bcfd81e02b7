package org.waymark.foundation.rate;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Positive;
import java.util.Map;
import java.util.OptionalInt;
import org.waymark.foundation.setting.Unit;

/**
 * How many requests a second one instance takes from one agency. After a pause as many may come at once. Beyond that it
 * answers 429 {@code too-many-requests} with {@code Retry-After}.
 */
@ConfigMapping(prefix = "waymark.http.rate")
public interface RateSettings {
    /** Requests a second of an agency that has no setting of its own. */
    @WithDefault("10000")
    @Unit("requests a second")
    @Positive int perSecond();

    /** Requests a second of the agency with this code, in place of the number for all. */
    @Unit("requests a second")
    Map<String, @Positive Integer> agencies();

    /** Requests a second of a client address that sends no token, or one without an agency; unlimited when absent. */
    @Unit("requests a second")
    OptionalInt perAddress();
}
