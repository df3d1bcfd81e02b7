package org.waymark.reporting.reportdocument;

import java.util.List;
import java.util.stream.Collectors;
import org.waymark.reporting.assessment.Figures;
import org.waymark.reporting.document.Cell;
import org.waymark.reporting.document.DisplayText;
import org.waymark.reporting.document.PrintedTable;
import org.waymark.reporting.document.PrintedTable.Head;
import org.waymark.reporting.document.Section;
import org.waymark.reporting.report.AssessmentView;
import org.waymark.reporting.report.IndicatorEntry;

/** By what each verdict can be computed again: its id, its figures, and the values it looked at. */
public final class TraceRows {
    private final DisplayText say;

    public TraceRows(DisplayText say) {
        this.say = say;
    }

    public Section section(List<IndicatorEntry> entries) {
        return new Section(1, say.pick("结论如何得出", "How the verdicts came about"), List.of(of(entries)));
    }

    public PrintedTable of(List<IndicatorEntry> entries) {
        TargetText text = new TargetText(say);
        return new PrintedTable(
                null,
                List.of(
                        Head.text(say.pick("指标与评估编号", "Indicator and assessment"), 9),
                        Head.text(say.pick("参数", "Parameters"), 7),
                        Head.number(say.pick("进展比例", "Progress"), 3),
                        Head.number(say.pick("预期值", "Expected"), 3),
                        Head.number("r", 3),
                        Head.number(say.pick("领先（年）", "Lead (years)"), 3),
                        Head.text(say.pick("所用数值（时期：数值，数据版本）", "Values used (period: value, vintage)"), 9)),
                entries.stream()
                        .map(entry -> row(text.name(entry), entry.area(), entry.assessment()))
                        .toList());
    }

    private List<Cell> row(String name, String area, AssessmentView assessment) {
        Figures figures = assessment.findings() instanceof Figures known ? known : null;
        return List.of(
                Cell.of(
                        name + say.pick("（", " (") + area + say.pick("）", ")"),
                        assessment.id().toString()),
                Cell.of(String.join("; ", assessment.parameters().lines())),
                Cell.of(figures == null ? null : say.of(figures.progress())),
                Cell.of(figures == null ? null : say.of(figures.expected())),
                Cell.of(say.of(assessment.findings().value())),
                Cell.of(figures == null ? null : say.of(figures.timeLead())),
                Cell.of(assessment.inputs().stream()
                        .map(input -> input.period() + ": "
                                + (input.value() == null ? "—" : DisplayText.number(input.value())) + ", v"
                                + input.vintage())
                        .collect(Collectors.joining("; "))));
    }
}
