package org.waymark.reporting.wording;

import org.waymark.foundation.problem.Text;
import org.waymark.reporting.situation.Reason;
import org.waymark.reporting.verdicthistory.Cause;

/** Why nothing can be said, and why something else is said than before. */
public final class ReasonWords {
    private ReasonWords() {}

    public static Text of(Reason reason) {
        return switch (reason) {
            case BEFORE_RELEASE -> new Text("规划尚未发布", "plan not released yet");
            case NO_TARGET -> new Text("未设目标", "no target set");
            case TARGET_PERIOD_TYPE -> new Text("指标不按目标的时期类型统计", "the indicator has no periods of the target's type");
            case NO_OBSERVATION -> new Text("尚无数据", "no value yet");
            case UNIT_CHANGED -> new Text("计量单位不可比", "values in another measure");
            case FORECAST -> new Text("仅有预测值", "forecasts only");
            case NOT_COMPARABLE -> new Text("无可比值", "no comparable value");
            case NO_BASELINE -> new Text("无基期值", "no baseline value");
            case ONE_POINT -> new Text("仅有一个可比值", "only one comparable value");
            case NO_DISTANCE -> new Text("目标等于基期值", "target equals baseline");
            case STALE -> new Text("数据过旧", "latest value too old");
            case SERIES_BREAK -> new Text("口径断裂", "break in series");
            case PROVISIONAL_ONLY -> new Text("仅有初步值", "provisional values only");
            case SEASON -> new Text("与基期同季的可比值不足", "no value of the baseline's season");
            case NO_RATE -> new Text("无法计算增长率", "no rate of growth leads there");
            case OUT_OF_RANGE -> new Text("数值超出方法适用范围", "numbers beyond what the method works with");
        };
    }

    public static Text of(Cause cause) {
        return switch (cause) {
            case NEW_PERIOD -> new Text("新一期数据", "New period");
            case REVISION -> new Text("数据修订", "Revision");
            case RELEASE -> new Text("规划发布", "Release of the plan");
            case TARGET_CHANGE -> new Text("目标设定（调整）", "Target set (changed)");
            case METHOD_CHANGE -> new Text("方法调整", "Method change");
            case DEFINITION_CHANGE -> new Text("口径调整", "Definition change");
            case WITHDRAWAL -> new Text("数据撤回", "Withdrawal");
            case STALENESS -> new Text("数据过旧", "Data grew old");
        };
    }
}
