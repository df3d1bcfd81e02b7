package org.waymark.reporting.evaluationopinion;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import org.waymark.foundation.setting.Interval;

/** When silence is recorded. */
// Read by the annotation of the clock, which the framework does not count as a use.
@Unremovable
@ConfigMapping(prefix = "waymark.opinion-clock")
public interface OpinionClockSettings {
    /** How often the leader looks for silence to record: agencies that have not said anything to an evaluation in time. */
    @WithDefault("10s")
    Interval every();
}
