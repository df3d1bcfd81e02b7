package org.waymark.reporting.evaluation;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How large evaluations may be. */
@ConfigMapping(prefix = "waymark.evaluations")
public interface EvaluationSettings {
    /**
     * The largest content of an evaluation, as it stands in the event that tells it when it is issued; beyond it 422. That
     * event must stay below the largest record that Kafka takes (1 MiB).
     */
    @WithDefault("900K")
    MemorySize largestContent();
}
