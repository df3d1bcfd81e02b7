package org.waymark.reporting.evaluation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.problem.Text;

/** Which of a plan's evaluations it is. */
@Schema(name = "EvaluationKind")
public enum EvaluationKind {
    ANNUAL("年度评估", "Annual evaluation"),
    MID_TERM("中期评估", "Mid-term evaluation"),
    /** Every target has its last value, or a reason why it is evaluated without. */
    FINAL("总结评估", "Final evaluation");

    private final Text label;

    EvaluationKind(String zh, String en) {
        this.label = new Text(zh, en);
    }

    public Text label() {
        return label;
    }
}
