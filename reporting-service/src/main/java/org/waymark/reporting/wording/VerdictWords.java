package org.waymark.reporting.wording;

import java.util.Map;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.assessment.Attainment;

/** The words of verdicts. */
public final class VerdictWords {
    private static final String BINDING = "BINDING";
    private static final Map<String, Text> WORDS = Map.ofEntries(
            Map.entry("AHEAD", new Text("快于预期", "Ahead of pace")),
            Map.entry("ON_PACE", new Text("符合预期", "On pace")),
            Map.entry("BEHIND", new Text("进度滞后", "Behind pace")),
            Map.entry("OFF_COURSE", new Text("进度明显滞后", "Well behind pace")),
            Map.entry("NOT_ASSESSABLE", new Text("无法评估", "Not assessable")),
            Map.entry("target_achieved", new Text("目标已实现", "Target achieved")),
            Map.entry("substantial_progress", new Text("进展显著", "Substantial progress")),
            Map.entry("moderate_progress", new Text("进展一般", "Moderate progress")),
            Map.entry("limited_progress", new Text("进展有限", "Limited progress")),
            Map.entry("deterioration", new Text("倒退", "Deterioration")),
            Map.entry("not_available", new Text("无法评估", "Not available")),
            Map.entry("3", new Text("第三档（最好）", "Band 3 (best)")),
            Map.entry("2", new Text("第二档", "Band 2")),
            Map.entry("1", new Text("第一档（最差）", "Band 1 (worst)")));

    private VerdictWords() {}

    /** @param attribute of the target, such as {@code ANTICIPATORY}; null where it has none */
    public static Text of(Attainment attainment, boolean isFinal, String attribute) {
        return switch (attainment) {
            case MET -> met(isFinal, attribute);
            case NOT_MET -> notMet(isFinal, attribute);
            case NOT_ASSESSABLE -> new Text("无法评估", "Not assessable");
        };
    }

    /** The same without regard to whether it is final, as counts have it. */
    public static Text of(Attainment attainment) {
        return of(attainment, false, null);
    }

    private static Text met(boolean isFinal, String attribute) {
        if (!isFinal) {
            return new Text("已达到目标值", "Target reached");
        }
        return BINDING.equals(attribute) ? new Text("完成", "Achieved") : new Text("已实现预期目标", "Expected target achieved");
    }

    private static Text notMet(boolean isFinal, String attribute) {
        if (!isFinal) {
            return new Text("尚未达到目标值", "Not yet reached");
        }
        return BINDING.equals(attribute)
                ? new Text("未完成", "Not achieved")
                : new Text("未实现预期目标", "Expected target not achieved");
    }

    /** @param word of any method's scale; one that is not known here is said as it is */
    public static Text of(String word) {
        return word == null ? new Text("无法评估", "Not assessable") : WORDS.getOrDefault(word, new Text(word, word));
    }

    /** What every page and every document with verdicts says. */
    public static Text notOfficial(String method) {
        return "linear-trajectory".equals(method)
                ? new Text(
                        "按线性轨迹测算，不代表官方评估结论。", "Computed against a linear trajectory; this is no official evaluation.")
                : new Text(
                        "按方法" + method + "测算，不代表官方评估结论。",
                        "Computed by the method " + method + "; this is no official evaluation.");
    }
}
