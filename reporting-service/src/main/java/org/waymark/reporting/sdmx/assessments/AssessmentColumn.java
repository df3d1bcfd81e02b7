package org.waymark.reporting.sdmx.assessments;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.contracts.plan.PeriodValue;
import org.waymark.reporting.known.UnitOfMeasure;
import org.waymark.reporting.report.LatestView;
import org.waymark.reporting.sdmx.artefact.Component;
import org.waymark.reporting.sdmx.artefact.Component.Role;
import org.waymark.reporting.sdmx.artefact.DataType;
import org.waymark.reporting.sdmx.artefact.SdmxId;
import org.waymark.reporting.sdmx.flow.DataRow;

/** The columns of assessments. A verdict is of a day: that is its period. */
enum AssessmentColumn {
    PLAN(
            coded(Role.DIMENSION, "PLAN", "CL_PLAN", "规划", "Plan"),
            verdict -> SdmxId.of(verdict.head().plan())),
    INDICATOR(
            coded(Role.DIMENSION, "INDICATOR", "CL_INDICATOR", "指标", "Indicator"),
            verdict -> SdmxId.of(verdict.entry().indicator())),
    REF_AREA(coded(Role.DIMENSION, "REF_AREA", "CL_AREA", "参考地区", "Reference area"), verdict -> verdict.entry()
            .area()),
    METHOD(coded(Role.DIMENSION, "METHOD", "CL_METHOD", "评估方法", "Method of assessment"), verdict -> verdict.head()
            .method()),
    TIME_PERIOD(
            of(Role.TIME_DIMENSION, "TIME_PERIOD", DataType.PERIOD, "时期", "Time period"),
            verdict -> verdict.head().asOf().toString()),
    OBS_VALUE(measure("OBS_VALUE", "观测值", "Observation value"), verdict -> latest(verdict, LatestView::value)),
    TARGET_VALUE(
            measure("TARGET_VALUE", "目标值", "Target value"),
            verdict -> of(verdict.entry().target(), PeriodValue::value)),
    ATTAINMENT(
            coded(Role.MEASURE, "ATTAINMENT", "CL_ATTAINMENT", "达成情况", "Attainment"),
            verdict -> verdict.entry().assessment().attainment().name()),
    PACE(coded(Role.MEASURE, "PACE", "CL_PACE", "方法所给的结论", "What the method says in one word"), StatedVerdict::pace),
    PROGRESS(measure("PROGRESS", "完成进度", "Progress"), verdict -> verdict.number("progress")),
    EXPECTED(measure("EXPECTED", "应达数值", "Expected value"), verdict -> verdict.number("expected")),
    R(measure("R", "实际与应有变化之比", "Ratio of actual to expected change"), verdict -> verdict.number("r")),
    TIME_LEAD(measure("TIME_LEAD", "领先年数", "Years ahead"), verdict -> verdict.number("timeLead")),
    METHOD_VALUE(
            measure("METHOD_VALUE", "方法用以比较的数值", "What the method compares with its thresholds"),
            verdict -> verdict.number("value")),
    SCORE(measure("SCORE", "得分", "Score"), verdict -> verdict.number("score")),
    VERDICT_REASON(
            coded(Role.ATTRIBUTE, "VERDICT_REASON", "CL_REASON", "无法评估的原因", "Why it cannot be assessed"),
            verdict -> verdict.text("reason")),
    FINAL(
            of(DataType.BOOLEAN, "FINAL", "最终结果", "Final"),
            verdict -> verdict.entry().assessment().isFinal()),
    MET_SINCE(
            of(DataType.STRING, "MET_SINCE", "达到目标的时期", "Period since which it is met"),
            verdict -> verdict.entry().assessment().metSince()),
    MET_EARLY(
            of(DataType.BOOLEAN, "MET_EARLY", "提前达到", "Met early"),
            verdict -> verdict.entry().assessment().metEarly()),
    ROUNDING_SENSITIVE(
            of(DataType.BOOLEAN, "ROUNDING_SENSITIVE", "对四舍五入敏感", "Sensitive to rounding"),
            verdict -> verdict.flag("roundingSensitive")),
    OBS_PERIOD(
            of(DataType.STRING, "OBS_PERIOD", "观测值的时期", "Period of the value"),
            verdict -> latest(verdict, LatestView::period)),
    OBS_STATUS(
            coded(Role.ATTRIBUTE, "OBS_STATUS", "CL_OBS_STATUS", "观测状态", "Observation status"),
            verdict -> latest(verdict, LatestView::status)),
    VINTAGE(of(DataType.INTEGER, "VINTAGE", "数据版本", "Vintage"), verdict -> latest(verdict, LatestView::vintage)),
    RELEASED_AT(
            of(DataType.DAY, "RELEASED_AT", "公布日期", "Day of release"),
            verdict -> latest(verdict, LatestView::releasedAt)),
    BASELINE_PERIOD(
            of(DataType.STRING, "BASELINE_PERIOD", "基期", "Period of the baseline"),
            verdict -> of(verdict.entry().baseline(), PeriodValue::period)),
    BASELINE_VALUE(
            of(DataType.DECIMAL, "BASELINE_VALUE", "基期值", "Value of the baseline"),
            verdict -> of(verdict.entry().baseline(), PeriodValue::value)),
    TARGET_PERIOD(
            of(DataType.STRING, "TARGET_PERIOD", "目标时期", "Period of the target"),
            verdict -> of(verdict.entry().target(), PeriodValue::period)),
    TARGET_NUMBER(of(DataType.INTEGER, "TARGET_NUMBER", "规划中的序号", "Number in the plan"), verdict -> verdict.entry()
            .number()),
    TARGET_ATTRIBUTE(
            of(DataType.STRING, "TARGET_ATTRIBUTE", "目标属性", "Anticipatory or binding"),
            verdict -> verdict.entry().attribute()),
    UNIT_MEASURE(
            coded(Role.ATTRIBUTE, "UNIT_MEASURE", "CL_UNIT_MEASURE", "计量单位", "Unit of measure"),
            verdict -> SdmxId.of(of(verdict.entry().unit(), UnitOfMeasure::unitMeasure))),
    UNIT_MULT(
            coded(Role.ATTRIBUTE, "UNIT_MULT", "CL_UNIT_MULT", "单位乘数", "Unit multiplier"),
            verdict -> of(verdict.entry().unit(), unit -> String.valueOf(unit.unitMultiplier()))),
    METHOD_VERSION(
            of(DataType.STRING, "METHOD_VERSION", "方法版本", "Version of the method"),
            verdict -> verdict.entry().assessment().version()),
    ASSESSMENT_ID(
            of(DataType.STRING, "ASSESSMENT_ID", "评估标识", "Id of the assessment"),
            verdict -> verdict.entry().assessment().id().toString());

    static final List<Component> COMPONENTS =
            Stream.of(values()).map(column -> column.component).toList();

    private final Component component;
    private final Function<StatedVerdict, Object> content;

    AssessmentColumn(Component component, Function<StatedVerdict, Object> content) {
        this.component = component;
        this.content = content;
    }

    static DataRow row(StatedVerdict verdict) {
        return new DataRow(
                false,
                Stream.of(values()).map(column -> column.content.apply(verdict)).toArray());
    }

    private static Component coded(Role role, String id, String list, String zh, String en) {
        return Component.coded(role, id, list, zh, en);
    }

    private static Component measure(String id, String zh, String en) {
        return Component.of(Role.MEASURE, id, DataType.DECIMAL, zh, en);
    }

    private static Component of(Role role, String id, DataType type, String zh, String en) {
        return Component.of(role, id, type, zh, en);
    }

    private static Component of(DataType type, String id, String zh, String en) {
        return Component.of(Role.ATTRIBUTE, id, type, zh, en);
    }

    private static <T> T latest(StatedVerdict verdict, Function<LatestView, T> part) {
        return of(verdict.entry().latest(), part);
    }

    private static <S, T> T of(S whole, Function<S, T> part) {
        return Optional.ofNullable(whole).map(part).orElse(null);
    }
}
