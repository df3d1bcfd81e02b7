package org.waymark.reporting.trace;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long it is remembered for what ids of assessments were given out. */
@ConfigMapping(prefix = "waymark.assessments")
public interface AssessmentSettings {
    /** After that time the trace of an assessment takes its coordinates. */
    @WithDefault("400D")
    Duration kept();

    /** So many are remembered a day by one instance: readers without token cannot fill the database. */
    @WithDefault("100000")
    long mostADay();
}
