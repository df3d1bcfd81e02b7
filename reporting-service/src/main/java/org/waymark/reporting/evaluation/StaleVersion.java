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

    /**
     * What agencies say changes no version: who names the change decides on their words as they were read.
     *
     * @param change null where the decision does not depend on them
     */
    public static void refuseChange(Evaluation evaluation, Integer change) {
        int current = evaluation.change();
        if (change != null && change != current) {
            throw Refusal.of(
                            ProblemType.CONCURRENT_CHANGE,
                            "第 " + change + " 步之后又有新的意见或决定，当前是第 " + current + " 步，请重新查阅",
                            "Something was said or decided after change " + change + "; it is " + current
                                    + " by now: read it again")
                    .with("currentChange", current);
        }
    }
}
