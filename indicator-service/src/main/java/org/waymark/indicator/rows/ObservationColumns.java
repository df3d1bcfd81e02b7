package org.waymark.indicator.rows;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.rows.Column;
import org.waymark.foundation.rows.Columns;
import org.waymark.foundation.rows.RowFormat;

/** The columns of observations in CSV, under the names of the API's members or under those of SDMX-CSV 2.0. */
final class ObservationColumns implements Columns {
    /** Headers of Chinese tables. */
    private static final Map<String, CsvColumn> CHINESE = Map.ofEntries(
            Map.entry("指标", CsvColumn.INDICATOR),
            Map.entry("指标代码", CsvColumn.INDICATOR),
            Map.entry("地区", CsvColumn.AREA),
            Map.entry("省份", CsvColumn.AREA),
            Map.entry("分组", CsvColumn.BREAKDOWN),
            Map.entry("年份", CsvColumn.PERIOD),
            Map.entry("时间", CsvColumn.PERIOD),
            Map.entry("时期", CsvColumn.PERIOD),
            Map.entry("数值", CsvColumn.VALUE),
            Map.entry("值", CsvColumn.VALUE),
            Map.entry("状态", CsvColumn.STATUS),
            Map.entry("发布日期", CsvColumn.RELEASED_AT),
            Map.entry("备注", CsvColumn.NOTE));

    private static final Map<RowFormat, Set<String>> WRITTEN_ONLY = Map.of(
            RowFormat.CSV,
            Set.of(
                    "id",
                    "periodType",
                    "definitionVersion",
                    "vintage",
                    "reviewState",
                    "agency",
                    "changed",
                    "recordedAt",
                    "publishedAt",
                    "withdraws",
                    "position"),
            RowFormat.SDMX_CSV,
            Set.of(
                    "STRUCTURE",
                    "STRUCTURE_ID",
                    "STRUCTURE_NAME",
                    "OBSERVATION_ID",
                    "DEFINITION_VERSION",
                    "VINTAGE",
                    "REVIEW_STATE",
                    "AGENCY",
                    "CHANGED",
                    "RECORDED_AT",
                    "PUBLISHED_AT",
                    "WITHDRAWS",
                    "POSITION"));

    private static final ObservationColumns CSV = new ObservationColumns(RowFormat.CSV);
    private static final ObservationColumns SDMX_CSV = new ObservationColumns(RowFormat.SDMX_CSV);

    private final RowFormat format;
    private final List<Column> all;
    private final Map<String, Column> otherNames;

    private ObservationColumns(RowFormat format) {
        this.format = format;
        this.all = Arrays.stream(CsvColumn.values()).map(this::column).toList();
        this.otherNames = CHINESE.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> column(entry.getValue())));
    }

    /** Of CSV, unless the format has its own. */
    static ObservationColumns of(RowFormat format) {
        return format == RowFormat.SDMX_CSV ? SDMX_CSV : CSV;
    }

    private Column column(CsvColumn column) {
        return new ObservationColumn(column, format);
    }

    @Override
    public List<Column> all() {
        return all;
    }

    @Override
    public List<Column> required() {
        return List.of(column(CsvColumn.INDICATOR), column(CsvColumn.PERIOD));
    }

    @Override
    public Set<String> writtenOnly() {
        return WRITTEN_ONLY.get(format);
    }

    @Override
    public Map<String, Column> otherNames() {
        return otherNames;
    }

    /** Tables for readers have a column for each year. */
    @Override
    public Optional<Text> explained(String name) {
        try {
            TimePeriod.parse(name);
        } catch (IllegalArgumentException noPeriod) {
            return Optional.empty();
        }
        String period = CsvColumn.PERIOD.header(format);
        String value = CsvColumn.VALUE.header(format);
        return Optional.of(new Text(
                "是时间段而不是列；每个时间段写一行：时间段在 " + period + " 列，数值在 " + value + " 列",
                "is a period, not a column; write a row for each period, the period in the column " + period
                        + " and the value in " + value));
    }

    @Override
    public Optional<OtherKind> otherKind(List<String> header) {
        return OtherSdmx.of(format, header);
    }

    @Override
    public void complete(ObjectNode row) {
        if (format == RowFormat.SDMX_CSV) {
            SdmxMissing.read(row);
        }
    }
}
