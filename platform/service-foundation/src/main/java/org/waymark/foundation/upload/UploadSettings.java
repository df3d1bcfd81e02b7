package org.waymark.foundation.upload;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.waymark.foundation.setting.AtMost;
import org.waymark.foundation.setting.OnlyIn;
import org.waymark.foundation.setting.Unit;

/**
 * How large bulk requests may be, and how many there may be at once. Dry runs count too. Beyond that it answers 503
 * {@code busy}. An agency is the first one that a token names; callers without one count each for themselves.
 */
@OnlyIn({"indicator-service", "project-service"})
@ConfigMapping(prefix = "waymark.bulk")
public interface UploadSettings {
    /** The largest body; beyond it 413 {@code too-large}. */
    @WithDefault("256M")
    @AtMost("quarkus.http.limits.max-body-size")
    MemorySize bodyLimit();

    /** How much of a body is held in memory; the rest waits on disk. */
    @WithDefault("1M")
    @AtMost("waymark.bulk.body-limit")
    MemorySize inMemory();

    /** The most bodies that are being received or wait; beyond it one is refused before it is read. */
    @WithDefault("16")
    @Unit("bodies")
    int bodiesAtOnce();

    /** The most of these of one agency. */
    @WithDefault("12")
    @Unit("bodies")
    @AtMost("waymark.bulk.bodies-at-once")
    int bodiesPerAgency();

    /** The most that are checked and recorded at once; each takes a database connection and a thread. */
    @WithDefault("4")
    @Unit("files")
    int atOnce();

    /** The most of these of one agency. */
    @WithDefault("3")
    @Unit("files")
    @AtMost("waymark.bulk.at-once")
    int perAgency();

    /** The most that are being stored as jobs at once, one fewer of one agency; each takes a connection and a thread. */
    @WithDefault("2")
    @Unit("bodies")
    int storedAtOnce();

    /** How long a body that has come waits for others to be done. */
    @WithDefault("30s")
    Duration longestWait();
}
