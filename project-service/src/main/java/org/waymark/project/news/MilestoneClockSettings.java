package org.waymark.project.news;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import org.waymark.foundation.setting.Interval;

/** When milestones are looked at. */
// Read by the annotation of the clock, which the framework does not count as a use.
@Unremovable
@ConfigMapping(prefix = "waymark.milestone-clock")
public interface MilestoneClockSettings {
    /** How often the leader looks for milestones that slipped. */
    @WithDefault("10s")
    Interval every();
}
