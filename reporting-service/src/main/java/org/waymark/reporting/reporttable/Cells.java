package org.waymark.reporting.reporttable;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.reporting.known.Provenance;
import org.waymark.reporting.known.UnitOfMeasure;
import org.waymark.reporting.report.QuantityView;
import org.waymark.reporting.table.TableShape;

/** Columns that say the same of many things. */
public final class Cells {
    public static final TableShape<UnitOfMeasure> UNIT = new TableShape<UnitOfMeasure>("unit", "单位", "Unit")
            .text("unitZh", "单位", "Unit (Chinese)", UnitOfMeasure::zh)
            .text("unitEn", "单位（英文）", "Unit", UnitOfMeasure::en)
            .text("unitMeasure", "单位代码", "Unit code", UnitOfMeasure::unitMeasure)
            .count("unitMultiplier", "单位的十次幂", "Power of ten of the unit", UnitOfMeasure::unitMultiplier);

    /** What was reported in another unit. */
    public static final TableShape<QuantityView> REPORTED = new TableShape<QuantityView>(
                    "reported", "原报数值", "As reported")
            .decimal("reportedValue", "原报数值", "Value as reported", QuantityView::value)
            .text("reportedUnitMeasure", "原报单位代码", "Unit code as reported", reported -> reported.unit()
                    .unitMeasure())
            .count("reportedUnitMultiplier", "原报单位的十次幂", "Power of ten as reported", reported -> reported.unit()
                    .unitMultiplier());

    public static final TableShape<Provenance> PROVENANCE = new TableShape<Provenance>("provenance", "依据", "Provenance")
            .text("basis", "依据", "Basis", Provenance::basis)
            .text("confidence", "可信程度", "Confidence", Provenance::confidence)
            .text("doubts", "存疑", "Doubts", provenance -> joined("; ", provenance.doubts(), Function.identity()));

    private Cells() {}

    /** Null where there is none. */
    public static <T> String joined(String separator, List<T> things, Function<T, String> word) {
        return things == null || things.isEmpty()
                ? null
                : things.stream().map(word).collect(Collectors.joining(separator));
    }

    /** Null where there is none. */
    public static <T, C> C ofFirst(List<T> things, Function<T, C> cell) {
        return things == null || things.isEmpty() ? null : cell.apply(things.get(0));
    }
}
