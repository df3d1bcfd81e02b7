package org.waymark.foundation.caller;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.waymark.foundation.setting.MayBeZero;

/** How tokens are read. */
@ConfigMapping(prefix = "waymark.caller")
public interface CallerSettings {
    /** The claim that names the agency, or several, for which a token speaks. */
    @WithDefault("agency")
    String agencyClaim();

    /** A token issued further in the future than this is refused: clocks differ by less. */
    @WithDefault("60s")
    @MayBeZero("none is accepted")
    Duration clockSkew();

    /** How often the identity server's keys are fetched: tokens of one that it no longer gives are refused 30 s after that. */
    @WithDefault("60s")
    Duration keysEvery();
}
