package org.waymark.reporting.trace;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.waymark.foundation.setting.Interval;
import org.waymark.foundation.setting.Unit;

/** How long it is remembered for what ids of assessments were given out. */
@ConfigMapping(prefix = "waymark.assessments")
public interface AssessmentSettings {
    /** After that time the trace of an assessment takes its coordinates. */
    @WithDefault("400D")
    Duration kept();

    /** So many are remembered a day by one instance: readers without token cannot fill the database. */
    @WithDefault("100000")
    @Unit("assessments a day")
    long mostADay();

    /** How often what is older is deleted, 10,000 rows at a time. */
    @WithDefault("24h")
    Interval forgetEvery();
}
