package org.waymark.reporting.evaluation;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How large evaluations may be. */
@ConfigMapping(prefix = "waymark.evaluations")
public interface EvaluationSettings {
    /**
     * The largest content of an evaluation, as it stands in the event that tells it when it is issued; beyond it 422. That
     * event, with the reason for which it is superseded, must stay below the largest that topics take (8 MiB): one that
     * does not holds up all that follow.
     */
    @WithDefault("900K")
    MemorySize largestContent();
}
