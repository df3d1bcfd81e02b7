package org.waymark.foundation.body;

import io.quarkus.runtime.annotations.StaticInitSafe;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.waymark.foundation.setting.AtMost;
import org.waymark.foundation.setting.Unit;

/** How large the body of a request may be, and how slowly it may come. Bodies of bulk requests have their own sizes. */
@StaticInitSafe
@ConfigMapping(prefix = "waymark.http")
public interface BodySettings {
    /** The largest body of a request that is not a bulk request; beyond it 413 {@code too-large}. */
    @WithDefault("1M")
    @AtMost("quarkus.http.limits.max-body-size")
    MemorySize bodyLimit();

    /**
     * The most JSON bodies of more than 30 KiB, or of unknown length, that are being received at once; each takes at
     * most the limit of a body in memory. Beyond it 503 {@code busy}.
     */
    @WithDefault("64")
    @Unit("bodies")
    int bodiesAtOnce();

    /** The most of these of one agency. */
    @WithDefault("48")
    @Unit("bodies")
    @AtMost("waymark.http.bodies-at-once")
    int bodiesPerAgency();

    /** How long a body may come at any pace. */
    @WithDefault("30s")
    Duration bodyGrace();

    /** What a body must reach after that, on average since it began; beyond it 408 {@code too-slow}. */
    @WithDefault("1024")
    @Unit("bytes a second")
    int slowestBody();
}
