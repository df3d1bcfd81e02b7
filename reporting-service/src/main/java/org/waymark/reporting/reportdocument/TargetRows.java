package org.waymark.reporting.reportdocument;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.contracts.plan.PeriodValue;
import org.waymark.reporting.chart.SeriesChart;
import org.waymark.reporting.chart.Sparkline;
import org.waymark.reporting.document.Cell;
import org.waymark.reporting.document.DisplayText;
import org.waymark.reporting.document.PrintedTable;
import org.waymark.reporting.document.PrintedTable.Head;
import org.waymark.reporting.report.AgencyView;
import org.waymark.reporting.report.IndicatorEntry;
import org.waymark.reporting.report.LatestView;
import org.waymark.reporting.report.Provider;

/** Targets, a row each, with level and pace in two columns. All small charts share one axis of time. */
public final class TargetRows {
    /** Each takes as long as ten rows; in a longer table nobody compares them. */
    private static final int MOST_CHARTS = 60;

    private final DisplayText say;
    private final TargetText text;

    public TargetRows(DisplayText say) {
        this.say = say;
        this.text = new TargetText(say);
    }

    public PrintedTable of(List<IndicatorEntry> entries) {
        List<SeriesChart> charts = entries.stream()
                .map(entry -> TargetChart.of(entry, text.sentence(entry)))
                .toList();
        double first = charts.stream().mapToDouble(SeriesChart::first).min().orElse(0);
        double last = charts.stream().mapToDouble(SeriesChart::last).max().orElse(1);
        List<List<Cell>> rows = IntStream.range(0, entries.size())
                .mapToObj(
                        place -> row(entries.get(place), charts.get(place), entries.size() <= MOST_CHARTS, first, last))
                .toList();
        return new PrintedTable(null, heads(), rows);
    }

    private List<Head> heads() {
        return List.of(
                Head.number(say.pick("序号", "No."), 5),
                Head.text(say.pick("指标", "Indicator"), 17),
                Head.text(say.pick("地区", "Area"), 6),
                Head.number(say.pick("基期值", "Baseline"), 9),
                Head.number(say.pick("目标值", "Target"), 9),
                Head.number(say.pick("最新值", "Latest"), 10),
                Head.text(say.pick("走势", "Trend"), 14),
                Head.text(say.pick("水平", "Level"), 15),
                Head.text(say.pick("进度", "Pace"), 15));
    }

    private List<Cell> row(IndicatorEntry entry, SeriesChart chart, boolean charted, double first, double last) {
        MethodWord said = MethodWord.of(entry.assessment());
        return List.of(
                Cell.of(say.of(entry.number())),
                Cell.of(text.name(entry), below(entry)),
                Cell.of(entry.area()),
                value(entry.baseline(), say.pick("未设", "none set")),
                value(entry.target(), say.pick("未设", "none set")),
                latest(entry.latest()),
                !charted || chart.isEmpty() ? Cell.of("") : Cell.picture(Sparkline.of(chart, first, last)),
                Cell.verdict(
                        Tones.of(entry.assessment().attainment()),
                        text.attainment(entry),
                        text.since(entry.assessment())),
                Cell.verdict(
                        Tones.of(said.word()),
                        text.word(said),
                        text.why(said, entry.assessment().attainment())));
    }

    private String below(IndicatorEntry entry) {
        return Stream.of(text.unit(entry.unit()), providers(entry))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String providers(IndicatorEntry entry) {
        return entry.providers().stream()
                .map(Provider::who)
                .map(this::agency)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(say.pick("、", ", ")));
    }

    private String agency(AgencyView agency) {
        String brief = say.text(agency.shortName());
        return brief != null ? brief : say.text(agency.name(), agency.agency());
    }

    private Cell value(PeriodValue value, String none) {
        return value == null ? Cell.of("—", none) : Cell.of(say.of(value.value()), value.period());
    }

    private Cell latest(LatestView latest) {
        if (latest == null) {
            return Cell.of("—", say.pick("尚无数据", "no value yet"));
        }
        String vintage = latest.period() + " v" + latest.vintage();
        return Cell.of(
                say.of(latest.value()), latest.releaseAssumed() ? vintage + say.pick(" 推定", " assumed") : vintage);
    }
}
