package org.waymark.foundation.time;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.time.ZoneId;
import org.waymark.foundation.setting.SameEverywhere;

/** Where days begin. */
@ConfigMapping(prefix = "waymark.time-zone")
public interface ZoneSetting {
    /**
     * Days are days in this zone, unless a plan names another. The same for all services; after a change verdicts of
     * past days may differ.
     */
    @WithParentName
    @WithDefault("Asia/Shanghai")
    @SameEverywhere
    ZoneId zone();
}
