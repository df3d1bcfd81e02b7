package org.waymark.reporting.evaluationdocument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.reporting.document.Block;
import org.waymark.reporting.document.Cell;
import org.waymark.reporting.document.Paragraph;
import org.waymark.reporting.evaluationcontent.ComputedContent;
import org.waymark.reporting.evaluationcontent.DataQuality;
import org.waymark.reporting.evaluationcontent.DataQuality.Note;
import org.waymark.reporting.evaluationcontent.IndicatorRow;

/** What limits the numbers: a row for each target and kind of limit. */
record QualityTables(Wording wording) {
    List<Block> all(ComputedContent computed) {
        DataQuality quality = computed.dataQuality();
        Map<String, String> names = new LinkedHashMap<>();
        for (IndicatorRow target : computed.targets()) {
            names.putIfAbsent(target.indicator(), wording.said(target.shownName()));
        }
        List<List<Cell>> rows = new ArrayList<>();
        add(wording.say("发布日期为推定", "Day of release assumed"), quality.assumedReleases(), names, rows);
        add(wording.say("暂定、估计或存疑", "Provisional, estimated or doubtful"), quality.provisional(), names, rows);
        add(wording.say("未参与比较", "Not compared"), quality.notCompared(), names, rows);
        quality.unresolved()
                .forEach(code -> rows.add(List.of(
                        Cell.of(wording.say("代码待核实", "Code not resolved")),
                        Cell.of(kind(code.kind())),
                        Cell.of(code.code()))));
        if (rows.isEmpty()) {
            return List.of(Paragraph.plain(wording.say("未发现数据质量问题。", "No limits were found.")));
        }
        return List.of(Wording.table(
                null,
                List.of(
                        wording.text("事项", "What", 3),
                        wording.text("指标", "Indicator", 4),
                        wording.text("时期", "Periods", 5)),
                rows));
    }

    private void add(String what, List<Note> notes, Map<String, String> names, List<List<Cell>> rows) {
        Map<String, List<Note>> byTarget = notes.stream()
                .collect(Collectors.groupingBy(
                        note -> note.indicator() + "/" + note.area(), LinkedHashMap::new, Collectors.toList()));
        byTarget.values()
                .forEach(ofTarget -> rows.add(List.of(
                        Cell.of(what),
                        Cell.of(
                                names.get(ofTarget.get(0).indicator()),
                                ofTarget.get(0).area()),
                        Cell.of(ofTarget.stream()
                                .map(this::period)
                                .collect(Collectors.joining(wording.say("、", ", ")))))));
    }

    private String period(Note note) {
        return note.detail() == null ? note.period() : note.period() + " " + detail(note.detail());
    }

    /** Of the status of a provisional value the code, as it is published. */
    private String detail(String detail) {
        return switch (detail) {
            case "BEFORE_RELEASE" -> wording.say("规划尚未发布", "before the plan's release");
            case "NO_TARGET" -> wording.say("无目标", "no target");
            case "NO_VALUE" -> wording.say("无值", "no value");
            case "UNIT_CHANGED" -> wording.say("计量单位不可比", "another measure");
            case "FORECAST" -> wording.say("预测值", "forecast");
            case "NOT_COMPARABLE" -> wording.say("不可比", "not comparable");
            case "PROVISIONAL" -> wording.say("暂定值", "provisional");
            default -> detail;
        };
    }

    private String kind(String kind) {
        return switch (kind) {
            case "indicator" -> wording.say("指标", "indicator");
            case "agency" -> wording.say("机构", "agency");
            default -> wording.say("官方结论", "official conclusion");
        };
    }
}
