package org.waymark.project.duty;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import org.waymark.foundation.setting.Interval;

/** When duties are announced. */
// Read by the annotation of the clock, which the framework does not count as a use.
@Unremovable
@ConfigMapping(prefix = "waymark.duty-clock")
public interface DutyClockSettings {
    /** How often the leader looks for what falls due, or is overdue. */
    @WithDefault("60s")
    Interval every();
}
