package org.waymark.reporting.announcement;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import org.waymark.foundation.setting.Interval;

/** When days are moved on. */
// Read by the annotation of the clock, which the framework does not count as a use.
@Unremovable
@ConfigMapping(prefix = "waymark.announcement-clock")
public interface AnnouncementClockSettings {
    /** How often the leader looks for plans whose day has changed. */
    @WithDefault("10s")
    Interval every();
}
