package org.waymark.reporting.indicatorreport;

import java.util.List;
import org.waymark.reporting.document.Cell;
import org.waymark.reporting.document.DisplayText;
import org.waymark.reporting.document.PrintedTable;
import org.waymark.reporting.document.PrintedTable.Head;
import org.waymark.reporting.explanation.ChangeView;
import org.waymark.reporting.explanation.VerdictView;
import org.waymark.reporting.report.IndicatorEntry;
import org.waymark.reporting.reportdocument.Tones;
import org.waymark.reporting.wording.ReasonWords;
import org.waymark.reporting.wording.VerdictWords;

/** What was said and known of a target over time, as tables. */
final class HistoryRows {
    private final DisplayText say;
    private final IndicatorEntry entry;

    HistoryRows(DisplayText say, IndicatorEntry entry) {
        this.say = say;
        this.entry = entry;
    }

    PrintedTable changes(List<ChangeView> changes) {
        return new PrintedTable(
                null,
                List.of(
                        Head.text(say.pick("日期", "Day"), 2),
                        Head.text(say.pick("原因", "Cause"), 3),
                        Head.text(say.pick("此前", "Before"), 4),
                        Head.text(say.pick("变为", "After"), 4)),
                changes.stream()
                        .map(change -> List.of(
                                Cell.of(say.of(change.at())),
                                Cell.of(say.text(ReasonWords.of(change.cause()))),
                                verdict(change.from()),
                                verdict(change.to())))
                        .toList());
    }

    private Cell verdict(VerdictView verdict) {
        if (verdict == null) {
            return Cell.of("—");
        }
        String why = verdict.reason() == null ? null : say.text(ReasonWords.of(verdict.reason()));
        return Cell.verdict(
                Tones.of(verdict.attainment()),
                say.text(VerdictWords.of(verdict.attainment()))
                        + (verdict.word() == null
                                ? ""
                                : say.pick("，", ", ") + say.text(VerdictWords.of(verdict.word()))),
                why);
    }

    PrintedTable methods(MethodsSideBySide methods) {
        return new PrintedTable(
                null,
                List.of(
                        Head.text(say.pick("方法", "Method"), 4),
                        Head.text(say.pick("水平", "Level"), 4),
                        Head.text(say.pick("所言", "Word"), 4),
                        Head.text(say.pick("评估编号", "Assessment"), 7)),
                methods.said().stream()
                        .map(said -> List.of(
                                Cell.of(said.method() + " v" + said.version()),
                                Cell.verdict(
                                        Tones.of(said.attainment()),
                                        say.text(VerdictWords.of(
                                                said.attainment(),
                                                entry.assessment().isFinal(),
                                                entry.attribute())),
                                        null),
                                Cell.verdict(
                                        said.word() == null ? Tones.of("none") : Tones.of(said.word()),
                                        said.word() == null ? "—" : say.text(VerdictWords.of(said.word())),
                                        said.reason() == null ? null : say.text(ReasonWords.of(said.reason()))),
                                Cell.of(said.id().toString())))
                        .toList());
    }

    PrintedTable vintages(List<VintageView> vintages) {
        return new PrintedTable(
                null,
                List.of(
                        Head.text(say.pick("时期", "Period"), 3),
                        Head.number(say.pick("数据版本", "Vintage"), 2),
                        Head.number(say.pick("数值", "Value"), 3),
                        Head.text(say.pick("状态", "Status"), 2),
                        Head.text(say.pick("作用", "Role"), 3),
                        Head.text(say.pick("公布日期", "Released"), 3),
                        Head.text(say.pick("来源与附注", "Source and notes"), 8)),
                vintages.stream().map(this::row).toList());
    }

    private List<Cell> row(VintageView vintage) {
        String source = vintage.sources() == null || vintage.sources().isEmpty()
                ? null
                : vintage.sources().get(0).title();
        String role = Boolean.TRUE.equals(vintage.known().withdrawn())
                ? say.pick("撤回", "withdrawal")
                : vintage.counts() ? say.pick("现行", "counts") : say.pick("被取代", "superseded");
        return List.of(
                Cell.of(vintage.known().period()),
                Cell.of(say.of(vintage.known().vintage())),
                Cell.of(
                        vintage.known().value() == null
                                ? "—"
                                : say.of(vintage.known().value())),
                Cell.of(vintage.known().status()),
                Cell.of(role),
                Cell.of(
                        say.of(vintage.known().releasedAt()),
                        vintage.known().releaseAssumed() ? say.pick("推定", "assumed") : null),
                Cell.of(source, vintage.reason() != null ? vintage.reason() : vintage.note()));
    }
}
