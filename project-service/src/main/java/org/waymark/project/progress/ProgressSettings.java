package org.waymark.project.progress;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How reports of progress are handled. */
@ConfigMapping(prefix = "waymark.progress")
public interface ProgressSettings {
    /** Whole days from a submission to the last one on which to confirm or object, where SUBMIT does not name it. */
    @WithDefault("14D")
    Duration confirmWithin();

    /** Whole days after the last agency answered or was silent, in which the office accepts or returns the report. */
    @WithDefault("14D")
    Duration decideWithin();
}
