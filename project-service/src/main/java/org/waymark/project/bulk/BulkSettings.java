package org.waymark.project.bulk;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.waymark.foundation.setting.Unit;

/** Limits of a bulk request whose body has come. */
@ConfigMapping(prefix = "waymark.bulk")
public interface BulkSettings {
    /** The most rows; beyond it 413 {@code too-large}. */
    @WithDefault("10000")
    @Unit("rows")
    int rows();

    /** The longest transaction. */
    @WithDefault("5M")
    Duration timeLimit();
}
