package org.waymark.reporting.sdmx.code;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.assessment.Attainment;
import org.waymark.reporting.method.Methods;
import org.waymark.reporting.sdmx.artefact.Item;
import org.waymark.reporting.sdmx.artefact.SdmxId;
import org.waymark.reporting.situation.Reason;

/** Codes that come with the software. */
final class StaticCodes {
    private static final int MOST_POWERS = 15;

    /** CL_OBS_STATUS 2.2 of the SDMX cross-domain code lists. */
    static final List<Item> OBS_STATUS = List.of(
            item("A", "正常值", "Normal value"),
            item("B", "时间序列中断", "Time series break"),
            item("D", "定义不同", "Definition differs"),
            item("E", "估计值", "Estimated value"),
            item("F", "预测值", "Forecast value"),
            item("G", "试验值", "Experimental value"),
            item("H", "缺失值，节假日或周末", "Missing value; holiday or weekend"),
            item("I", "插补值", "Value imputed by a receiving agency"),
            item("J", "免报", "Derogation"),
            item("K", "已并入另一类别", "Data included in another category"),
            item("L", "缺失值，数据存在但未采集", "Missing value; data exist but were not collected"),
            item("M", "缺失值，数据不可能存在", "Missing value; data cannot exist"),
            item("N", "不显著", "Not significant"),
            item("O", "缺失值", "Missing value"),
            item("P", "暂定值", "Provisional value"),
            item("Q", "缺失值，已隐去", "Missing value; suppressed"),
            item("S", "罢工等特殊情况", "Strike and other special events"),
            item("U", "可靠性低", "Low reliability"),
            item("V", "未经验证的值", "Unvalidated value"),
            item("W", "合并了另一类别的数据", "Includes data from another category"));

    static final List<Item> REVIEW_STATE = List.of(
            item("SUBMITTED", "已报送", "Submitted"),
            item("VERIFIED", "已核实", "Verified"),
            item("PUBLISHED", "已公布", "Published"),
            item("RETURNED", "已退回", "Returned"),
            item("WITHDRAWN", "已撤回", "Withdrawn"));

    static final List<Item> ATTAINMENT = List.of(
            item(Attainment.MET.name(), "已达到", "Met"),
            item(Attainment.NOT_MET.name(), "未达到", "Not met"),
            item(Attainment.NOT_ASSESSABLE.name(), "无法评估", "Cannot be assessed"));

    static final List<Item> UNIT_MULT = IntStream.rangeClosed(-MOST_POWERS, MOST_POWERS)
            .mapToObj(power -> item(String.valueOf(power), "10 的 " + power + " 次方", "10 to the power of " + power))
            .toList();

    static final List<Item> METHOD =
            Methods.ids().stream().map(id -> item(id, id, id)).toList();

    /** What a method says in one word, of every method that has words. */
    static final List<Item> PACE = Methods.ids().stream()
            .map(id -> Methods.of(id).orElseThrow())
            .flatMap(method -> method.scale().words().stream())
            .distinct()
            .map(StaticCodes::word)
            .toList();

    static final List<Item> REASON =
            Stream.of(Reason.values()).map(Enum::name).map(StaticCodes::word).toList();

    private StaticCodes() {}

    /** A word that has no translation here says what it says. */
    private static Item word(String word) {
        return switch (word) {
            case "AHEAD" -> item(word, "超前", "Ahead");
            case "ON_PACE" -> item(word, "符合进度", "On pace");
            case "BEHIND" -> item(word, "进度滞后", "Behind");
            case "OFF_COURSE" -> item(word, "进度明显滞后", "Off course");
            case "NOT_ASSESSABLE" -> item(word, "无法评估", "Cannot be assessed");
            default -> item(SdmxId.of(word), word, word);
        };
    }

    private static Item item(String id, String zh, String en) {
        return new Item(id, new Text(zh, en));
    }
}
