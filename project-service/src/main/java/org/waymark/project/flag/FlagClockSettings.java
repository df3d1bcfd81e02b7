package org.waymark.project.flag;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import org.waymark.foundation.setting.Interval;

/** When flags are compared. */
// Read by the annotation of the clock, which the framework does not count as a use.
@Unremovable
@ConfigMapping(prefix = "waymark.flag-clock")
public interface FlagClockSettings {
    /** How often the leader compares flags with the latest assessments and contributions. */
    @WithDefault("10s")
    Interval every();
}
