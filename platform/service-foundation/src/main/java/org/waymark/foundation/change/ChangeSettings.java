package org.waymark.foundation.change;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.waymark.foundation.setting.MayBeZero;
import org.waymark.foundation.setting.Unit;

/** How {@code GET /changes?wait=} waits. */
@ConfigMapping(prefix = "waymark.changes")
public interface ChangeSettings {
    /** The most requests of one class of callers that wait at once; one more is answered immediately, as if its time were over. */
    @WithDefault("1000")
    @Unit("requests")
    @MayBeZero("none waits")
    int waiters();

    /** How often the journal is read while a request waits. */
    @WithDefault("100ms")
    Duration look();
}
