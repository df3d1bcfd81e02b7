package org.waymark.reporting.evaluation;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How large evaluations may be. */
@ConfigMapping(prefix = "waymark.evaluations")
public interface EvaluationSettings {
    /**
     * The largest content of an evaluation; beyond it 422 {@code content-too-large}. The whole of it is told when it is
     * issued, by one event, which with its quotes marked must stay below the largest record that Kafka takes (1 MiB).
     */
    @WithDefault("700K")
    MemorySize largestContent();
}
