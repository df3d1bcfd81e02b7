package org.waymark.reporting.document;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.waymark.foundation.problem.Language;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.chart.LargeChart;
import org.waymark.reporting.chart.SeriesChart;
import org.waymark.reporting.chart.SeriesChart.Point;
import org.waymark.reporting.chart.Sparkline;

/** A document with one of each that a document can hold. */
public final class Example {
    private static final SeriesChart CHART = new SeriesChart(
            List.of(point("2020", 2021, "6.3"), point("2021", 2022, "7.5"), point("2022", 2023, "9.4")),
            List.of(point("2021", 2022, "7.4")),
            List.of(point("2020", 2021, "6.3"), point("2025", 2026, "12")),
            point("2025", 2026, "12"),
            List.of(),
            "2022年为9.4件，目标值12件");

    private Example() {}

    public static Document with(String text) {
        return new Document(
                Language.ZH,
                new Text("示例规划", "Example plan"),
                Instant.parse("2026-11-22T08:00:00.123Z"),
                List.of(new Document.Fact("数据截至", "2026-11-22")),
                List.of("按线性轨迹测算，不代表官方评估结论。"),
                List.of(
                        new Section(1, "结论", List.of(Paragraph.lead("8项目标中6项已达到目标值。"), Paragraph.plain(text))),
                        new Section(2, "指标", List.of(table(), new Listing(List.of("第一项", "第二项")))),
                        new Section(3, "走势", List.of(new Figure(LargeChart.of(CHART), "图1")))));
    }

    private static PrintedTable table() {
        return new PrintedTable(
                "目标",
                List.of(
                        PrintedTable.Head.text("指标", 4),
                        PrintedTable.Head.number("最新值", 2),
                        PrintedTable.Head.text("进度", 2),
                        PrintedTable.Head.text("走势", 3)),
                List.of(List.of(
                        Cell.of("知识产权质押融资登记金额", "亿元"),
                        Cell.of(DisplayText.number(new BigDecimal("8539.90")), "2023"),
                        Cell.verdict(Tone.AHEAD, "快于预期", "领先2.63年"),
                        Cell.picture(Sparkline.of(CHART, 2020, 2026)))));
    }

    private static Point point(String period, double at, String value) {
        return new Point(period, at, new BigDecimal(value));
    }
}
