package org.waymark.foundation.export;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.waymark.foundation.setting.Unit;

/** How many exports there may be, and how long one may take. */
@ConfigMapping(prefix = "waymark.export")
public interface ExportSettings {
    /** Exports at once of each class of callers: each holds a connection until its reader has taken everything. */
    @WithDefault("4")
    @Unit("exports")
    int atOnce();

    /** The longest that one export may take. */
    @WithDefault("1h")
    Duration longest();
}
