package org.waymark.reporting.wording;

import java.util.Map;
import org.waymark.foundation.problem.Text;

/** Why areas do not explain the gap of the whole, or one does not contribute. */
public final class AreaWords {
    private static final Map<String, Text> WORDS = Map.of(
            "AGGREGATION_NOT_SAID",
                    new Text("指标定义未说明各地区如何合成整体", "The definition does not say how areas make the whole"),
            "AGGREGATION_NONE", new Text("按指标定义，各地区不能合成整体", "By the definition areas do not make the whole"),
            "NO_TARGET_OF_WHOLE", new Text("整体未设目标", "The whole has no target"),
            "NO_VALUE_OF_WHOLE", new Text("整体尚无数值", "The whole has no value"),
            "NO_WEIGHT_OF_WHOLE", new Text("整体的分母或权重未知", "Denominator or weight of the whole is not known"),
            "NESTED", new Text("已含于上级地区", "part of an area that contributes"),
            "NO_TARGET", new Text("未设目标", "no target"),
            "NO_WEIGHT", new Text("分母或权重未知", "denominator or weight not known"),
            "NOT_EXPLAINED", new Text("未作分解", "not explained"));

    private AreaWords() {}

    public static Text of(String word) {
        return WORDS.getOrDefault(word, new Text(word, word));
    }
}
