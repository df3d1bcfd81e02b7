package org.waymark.reporting.evaluation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.problem.Text;

/** The sections of an evaluation, in their order. */
@Schema(name = "EvaluationSectionCode")
public enum SectionCode {
    INDICATORS("主要指标", "Indicators"),
    TASKS("重点任务", "Tasks"),
    PROJECTS("专项工程", "Special projects"),
    PROBLEMS("问题与原因", "Problems and causes"),
    MEASURES("措施", "Measures"),
    RECOMMENDATIONS("建议", "Recommendations"),
    DATA_QUALITY("数据质量", "Data quality"),
    THIRD_PARTY_OPINION("第三方意见", "Third-party opinion");

    private final Text title;

    SectionCode(String zh, String en) {
        this.title = new Text(zh, en);
    }

    public Text title() {
        return title;
    }
}
