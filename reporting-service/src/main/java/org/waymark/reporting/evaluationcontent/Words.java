package org.waymark.reporting.evaluationcontent;

import java.util.Map;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.assessment.Attainment;

/**
 * The words of evaluations: 完成 is said of binding targets alone, of anticipatory ones 实现. What is not met before its
 * period has come is 尚未, never 未.
 */
public final class Words {
    private static final Map<String, Text> OF_THE_METHOD = Map.of(
            "AHEAD", new Text("快于预期", "ahead of expectations"),
            "ON_PACE", new Text("符合预期", "as expected"),
            "BEHIND", new Text("进度滞后", "behind"),
            "OFF_COURSE", new Text("进度明显滞后", "clearly behind"),
            "NOT_ASSESSABLE", new Text("进度无法测算", "pace not assessable"));
    private static final Text NO_ANSWER = new Text("是否达到无法判断", "whether it is met cannot be said");

    private Words() {}

    /** Of a method whose words are codes of its own, the code. */
    public static Text ofMethod(String word) {
        return OF_THE_METHOD.getOrDefault(word, new Text(word, word));
    }

    static Text statement(String attribute, Attainment attainment, boolean early, boolean isFinal, String word) {
        Text reached = attainment == Attainment.NOT_ASSESSABLE
                ? NO_ANSWER
                : reached(attribute, attainment == Attainment.MET, early, isFinal);
        if (word == null || attainment == Attainment.MET && isFinal) {
            return reached;
        }
        Text pace = ofMethod(word);
        return new Text(reached.zh() + "；" + pace.zh(), reached.en() + "; " + pace.en());
    }

    private static Text reached(String attribute, boolean met, boolean early, boolean isFinal) {
        Text reached = ofAttribute(attribute);
        if (met) {
            return early
                    ? new Text("已提前" + reached.zh(), reached.en() + " met early")
                    : new Text("已" + reached.zh(), reached.en() + " met");
        }
        return isFinal
                ? new Text("未" + reached.zh(), reached.en() + " not met")
                : new Text("尚未" + reached.zh() + "，目标期未到", reached.en() + " not met yet, before the end of its period");
    }

    private static Text ofAttribute(String attribute) {
        if (Attribute.BINDING.equals(attribute)) {
            return new Text("完成", "binding target");
        }
        return Attribute.ANTICIPATORY.equals(attribute)
                ? new Text("实现预期目标", "expected target")
                : new Text("达到目标值", "target value");
    }
}
