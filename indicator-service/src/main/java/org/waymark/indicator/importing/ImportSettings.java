package org.waymark.indicator.importing;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Limits of a bulk request. */
@ConfigMapping(prefix = "waymark.bulk")
public interface ImportSettings {
    /** The largest body; beyond it 413 {@code too-large}. */
    @WithDefault("256M")
    MemorySize bodyLimit();

    /** How much of a body is held in memory; the rest waits on disk. */
    @WithDefault("1M")
    MemorySize inMemory();

    /** The most rows of a request that is not a job. */
    @WithDefault("100000")
    int rowLimit();

    /** The longest transaction of a request that is not a job. */
    @WithDefault("10M")
    Duration timeLimit();
}
