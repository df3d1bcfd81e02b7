package org.waymark.indicator.importing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.waymark.foundation.setting.Unit;

/** Limits of a bulk request whose body has come. */
@ConfigMapping(prefix = "waymark.bulk")
public interface ImportSettings {
    /** The most rows of a request that is not a job. */
    @WithDefault("100000")
    @Unit("rows")
    int rowLimit();

    /** The longest transaction of a request that is not a job. */
    @WithDefault("10M")
    Duration timeLimit();
}
