package org.waymark.indicator.release;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import org.waymark.foundation.setting.Interval;

/** When embargoes are looked at. */
// Read by the annotation of the clock, which the framework does not count as a use.
@Unremovable
@ConfigMapping(prefix = "waymark.release-clock")
public interface ReleaseClockSettings {
    /** How often the leader looks for values whose embargo has ended. */
    @WithDefault("10s")
    Interval every();
}
