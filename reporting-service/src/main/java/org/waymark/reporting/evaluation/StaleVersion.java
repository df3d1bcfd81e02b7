package org.waymark.reporting.evaluation;

import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;

/** Nothing is said of, or decided on, a version that is no longer the one at hand. */
public final class StaleVersion {
    private StaleVersion() {}

    public static void refuse(Evaluation evaluation, int version) {
        int current = evaluation.version();
        if (version != current) {
            throw Refusal.of(
                            ProblemType.CONCURRENT_CHANGE,
                            "当前是第 " + current + " 版，不再受理对第 " + version + " 版的意见和决定",
                            "The current version is " + current + "; nothing is decided on version " + version)
                    .with("currentVersion", current);
        }
    }
}
