package org.waymark.reporting.reporttable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.waymark.reporting.report.IndicatorEntry;
import org.waymark.reporting.report.PlanCounts;
import org.waymark.reporting.report.ReportHead;
import org.waymark.reporting.report.Summary;
import org.waymark.reporting.table.Table;
import org.waymark.reporting.table.TableShape;

/** How many targets stand how, one count a row; and which cannot be assessed. */
public final class SummaryTable {
    /** @param word null where the count has none */
    public record Count(String about, String word, Number count) {}

    public static final TableShape<Count> COUNT = new TableShape<Count>("summary", "汇总", "Summary")
            .text("about", "项目", "About", Count::about)
            .text("word", "结论", "Word", Count::word)
            .count("count", "数量", "Count", Count::count);

    private static final TableShape<TargetRow> NOT_ASSESSABLE = new TableShape<TargetRow>(
                    "notAssessable", "不可评估", "Not assessable")
            .text("indicator", "指标代码", "Indicator", row -> row.entry().indicator())
            .text("area", "地区", "Area", row -> row.entry().area())
            .text("reason", "原因", "Reason", TargetRow::reason);

    private SummaryTable() {}

    public static Table of(Summary summary) {
        return COUNT.over(counts(summary));
    }

    public static List<Count> counts(Summary summary) {
        PlanCounts counts = PlanCounts.of(summary);
        List<Count> rows = new ArrayList<>();
        rows.add(new Count("targets", null, counts.targets()));
        counts.attainment().forEach((word, count) -> rows.add(new Count("attainment", word.name(), count)));
        rows.add(new Count("metEarly", null, counts.metEarly()));
        rows.add(new Count("final", null, counts.isFinal()));
        counts.words()
                .byScale()
                .forEach((scale, words) -> words.forEach((word, count) -> rows.add(new Count(scale, word, count))));
        return rows;
    }

    /** All of them, where the report's JSON names the first ones. */
    public static Table notAssessable(ReportHead head, Supplier<Stream<IndicatorEntry>> targets) {
        return NOT_ASSESSABLE.over(() -> head.countsNothing()
                ? Stream.empty()
                : targets.get().map(TargetRow::of).filter(row -> row.reason() != null));
    }
}
