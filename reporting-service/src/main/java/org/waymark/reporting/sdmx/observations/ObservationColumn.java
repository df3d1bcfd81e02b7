package org.waymark.reporting.sdmx.observations;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.contracts.EventJson;
import org.waymark.contracts.observation.Source;
import org.waymark.reporting.number.Unit;
import org.waymark.reporting.sdmx.artefact.Component;
import org.waymark.reporting.sdmx.artefact.Component.Role;
import org.waymark.reporting.sdmx.artefact.DataType;
import org.waymark.reporting.sdmx.artefact.SdmxId;
import org.waymark.reporting.sdmx.flow.DataRow;

/**
 * The columns of observations: those that indicator-service writes as SDMX-CSV, by the same names and in the same order.
 * When a value was decided on, and where that stands in its journal, is known there alone.
 */
enum ObservationColumn {
    INDICATOR(
            coded(Role.DIMENSION, "INDICATOR", "CL_INDICATOR", "指标", "Indicator"),
            row -> SdmxId.of(row.kept().indicator())),
    REF_AREA(coded(Role.DIMENSION, "REF_AREA", "CL_AREA", "参考地区", "Reference area"), row -> row.kept()
            .area()),
    BREAKDOWN(coded(Role.DIMENSION, "BREAKDOWN", "CL_BREAKDOWN", "分组", "Breakdown"), row -> row.kept()
            .breakdown()),
    TIME_PERIOD(of(Role.TIME_DIMENSION, "TIME_PERIOD", DataType.PERIOD, "时期", "Time period"), row -> row.kept()
            .period()),
    OBS_VALUE(of(Role.MEASURE, "OBS_VALUE", DataType.DECIMAL, "观测值", "Observation value"), row -> row.kept()
            .value()),
    OBS_STATUS(coded("OBS_STATUS", "CL_OBS_STATUS", "观测状态", "Observation status"), row -> row.kept()
            .status()),
    MISSING_REASON(of("MISSING_REASON", DataType.STRING, "缺失原因", "Why the value is missing"), row -> row.told()
            .missingReason()),
    UNIT_MEASURE(
            coded("UNIT_MEASURE", "CL_UNIT_MEASURE", "计量单位", "Unit of measure"),
            row -> SdmxId.of(ofUnit(row, Unit::measure))),
    UNIT_MULT(
            coded("UNIT_MULT", "CL_UNIT_MULT", "单位乘数", "Unit multiplier"),
            row -> ofUnit(row, unit -> String.valueOf(unit.multiplier()))),
    NUMERATOR(of("NUMERATOR", DataType.DECIMAL, "分子", "Numerator"), row -> row.told()
            .numerator()),
    DENOMINATOR(of("DENOMINATOR", DataType.DECIMAL, "分母", "Denominator"), row -> row.told()
            .denominator()),
    RELEASED_AT(of("RELEASED_AT", DataType.DAY, "公布日期", "Day of release"), row -> row.kept()
            .releasedAt()),
    RELEASED_AT_BASIS(
            of("RELEASED_AT_BASIS", DataType.STRING, "公布日期的依据", "What the day of release is known from"),
            row -> row.told().releasedAtBasis()),
    SOURCE_TITLE(of("SOURCE_TITLE", DataType.STRING, "来源", "Source"), row -> ofSource(row, Source::title)),
    SOURCE_URL(of("SOURCE_URL", DataType.STRING, "来源网址", "Address of the source"), row -> ofSource(row, Source::url)),
    MORE_SOURCES(of("MORE_SOURCES", DataType.STRING, "其他来源", "Further sources"), ObservationColumn::furtherSources),
    COMMENT_OBS(
            of("COMMENT_OBS", DataType.STRING, "说明", "Note"), row -> row.told().note()),
    REASON(of("REASON", DataType.STRING, "修订或撤回的理由", "Why it was revised or withdrawn"), row -> row.told()
            .reason()),
    JUSTIFICATION(
            of("JUSTIFICATION", DataType.STRING, "对警告的说明", "Why it was recorded in spite of a warning"),
            row -> row.told().justification()),
    OBSERVATION_ID(
            of("OBSERVATION_ID", DataType.STRING, "观测标识", "Id of the observation"),
            row -> row.told().observationId() == null
                    ? null
                    : row.told().observationId().toString()),
    DEFINITION_VERSION(
            of("DEFINITION_VERSION", DataType.INTEGER, "定义版本", "Version of the definition"),
            row -> row.told().definitionVersion()),
    VINTAGE(of("VINTAGE", DataType.INTEGER, "数据版本", "Vintage"), row -> row.kept()
            .number()),
    REVIEW_STATE(coded("REVIEW_STATE", "CL_REVIEW_STATE", "审核状态", "Review state"), ShownVintage::reviewState),
    AGENCY(of("AGENCY", DataType.STRING, "报送机构", "Agency"), row -> row.told().agency()),
    CHANGED(
            of("CHANGED", DataType.STRING, "改动的字段", "Changed fields"),
            row -> row.told().changed().isEmpty()
                    ? null
                    : String.join(" ", row.told().changed())),
    RECORDED_AT(of("RECORDED_AT", DataType.INSTANT, "记录时间", "Recorded at"), row -> row.told()
            .recordedAt()),
    PUBLISHED_AT(of("PUBLISHED_AT", DataType.INSTANT, "公开时间", "Published at"), row -> null),
    WITHDRAWS(of("WITHDRAWS", DataType.INTEGER, "所撤回的版本", "Vintage that it withdraws"), row -> row.told()
            .withdrawnVintage()),
    POSITION(of("POSITION", DataType.INTEGER, "日志位置", "Position in the journal"), row -> null),
    COMPARABLE(
            of("COMPARABLE", DataType.BOOLEAN, "中断前后可比", "Comparable across the break"),
            row -> row.kept().comparable() ? true : null);

    static final List<Component> COMPONENTS =
            Stream.of(values()).map(column -> column.component).toList();

    /** How many there are; of them all that is known is kept in a narrow row, other columns take the body. */
    static final int DIMENSIONS = TIME_PERIOD.ordinal() + 1;

    private final Component component;
    private final Function<ShownVintage, Object> content;

    ObservationColumn(Component component, Function<ShownVintage, Object> content) {
        this.component = component;
        this.content = content;
    }

    /** Of a withdrawal nothing but the key: any other cell would say that only that part is deleted. */
    static DataRow row(ShownVintage shown) {
        boolean deleted = shown.kept().withdrawn();
        return new DataRow(
                deleted,
                Stream.of(values())
                        .map(column -> deleted && column.ordinal() >= DIMENSIONS ? null : column.content.apply(shown))
                        .toArray());
    }

    private static Component coded(Role role, String id, String list, String zh, String en) {
        return Component.coded(role, id, list, zh, en);
    }

    private static Component coded(String id, String list, String zh, String en) {
        return Component.coded(Role.ATTRIBUTE, id, list, zh, en);
    }

    private static Component of(Role role, String id, DataType type, String zh, String en) {
        return Component.of(role, id, type, zh, en);
    }

    private static Component of(String id, DataType type, String zh, String en) {
        return Component.of(Role.ATTRIBUTE, id, type, zh, en);
    }

    private static String ofUnit(ShownVintage row, Function<Unit, String> part) {
        return row.kept().unit() == null ? null : part.apply(row.kept().unit());
    }

    private static String ofSource(ShownVintage row, Function<Source, String> part) {
        return row.told().sources().stream().findFirst().map(part).orElse(null);
    }

    /** As a JSON array; null where there is one at most. */
    private static String furtherSources(ShownVintage row) {
        List<Source> all = row.told().sources();
        if (all.size() < 2) {
            return null;
        }
        try {
            return EventJson.mapper().writeValueAsString(all.subList(1, all.size()));
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
