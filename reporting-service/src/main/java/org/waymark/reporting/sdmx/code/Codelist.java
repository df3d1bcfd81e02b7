package org.waymark.reporting.sdmx.code;

import org.waymark.foundation.problem.Text;
import org.waymark.reporting.sdmx.artefact.Reference;

/** The code lists of this system. */
public enum Codelist {
    CL_AREA("参考地区", "Reference areas"),
    CL_INDICATOR("指标", "Indicators"),
    CL_BREAKDOWN("分组", "Breakdowns"),
    CL_PLAN("规划", "Plans"),
    CL_OBS_STATUS("观测状态", "Observation status"),
    CL_UNIT_MEASURE("计量单位", "Units of measure"),
    CL_UNIT_MULT("单位乘数", "Unit multipliers"),
    CL_REVIEW_STATE("审核状态", "Review states"),
    CL_METHOD("评估方法", "Methods of assessment"),
    CL_ATTAINMENT("达成情况", "Attainment"),
    CL_PACE("方法所给的结论", "What methods say in one word"),
    CL_REASON("无法评估的原因", "Why something cannot be assessed");

    private final Text label;

    Codelist(String zh, String en) {
        this.label = new Text(zh, en);
    }

    public Text label() {
        return label;
    }

    public Reference reference() {
        return Reference.codelist(name());
    }
}
