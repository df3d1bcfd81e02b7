package org.waymark.project.schedule;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/** What is expected of those who decide on milestones. */
@ConfigMapping(prefix = "waymark.milestones")
interface MilestoneSettings {
    /** How long after a milestone was reached the office accepts or refuses that. */
    @WithDefault("P14D")
    Period decideWithin();
}
