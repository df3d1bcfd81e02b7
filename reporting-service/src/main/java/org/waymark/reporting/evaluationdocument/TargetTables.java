package org.waymark.reporting.evaluationdocument;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.assessment.Attainment;
import org.waymark.reporting.document.Block;
import org.waymark.reporting.document.Cell;
import org.waymark.reporting.document.DisplayText;
import org.waymark.reporting.document.Paragraph;
import org.waymark.reporting.document.PrintedTable.Head;
import org.waymark.reporting.document.Tone;
import org.waymark.reporting.evaluationcontent.Attribute;
import org.waymark.reporting.evaluationcontent.ComputedContent;
import org.waymark.reporting.evaluationcontent.ContentCounts;
import org.waymark.reporting.evaluationcontent.IndicatorGroup;
import org.waymark.reporting.evaluationcontent.IndicatorRow;
import org.waymark.reporting.wording.ReasonWords;
import org.waymark.reporting.wording.VerdictWords;

/** The targets, a table for each attribute. */
record TargetTables(Wording wording) {
    private static final Set<Tone> PACES =
            EnumSet.of(Tone.AHEAD, Tone.ON_PACE, Tone.BEHIND, Tone.OFF_COURSE, Tone.NOT_ASSESSABLE);

    Paragraph summary(ComputedContent computed) {
        return Paragraph.lead(counted(computed.counts()));
    }

    List<Block> all(ComputedContent computed) {
        List<Block> blocks = new ArrayList<>();
        for (IndicatorGroup group : computed.indicators()) {
            blocks.add(Paragraph.plain(caption(group.attribute()) + wording.say("：", ": ") + counted(group.counts())));
            blocks.add(Wording.table(
                    null, heads(), group.rows().stream().map(this::row).toList()));
        }
        return blocks;
    }

    private String counted(ContentCounts counts) {
        int met = counts.attainment().getOrDefault(Attainment.MET, 0);
        int unknown = counts.attainment().getOrDefault(Attainment.NOT_ASSESSABLE, 0);
        List<String> words = new ArrayList<>();
        counts.words().forEach((word, count) -> words.add(wording.said(VerdictWords.of(word)) + " " + count));
        return wording.say(
                        "共 " + counts.targets() + " 项目标，已达到 " + met + " 项（其中提前 " + counts.metEarly() + " 项），无法判断 "
                                + unknown + " 项；已有最终值 " + counts.finals() + " 项。",
                        counts.targets() + " targets: " + met + " met (" + counts.metEarly() + " of them early), "
                                + unknown + " cannot be assessed; " + counts.finals() + " have their last value. ")
                + (words.isEmpty()
                        ? ""
                        : wording.say("进度：", "Pace: ")
                                + String.join(wording.say("，", ", "), words)
                                + wording.say("。", "."));
    }

    private String caption(String attribute) {
        if (Attribute.BINDING.equals(attribute)) {
            return wording.say("约束性指标", "Binding targets");
        }
        return Attribute.ANTICIPATORY.equals(attribute)
                ? wording.say("预期性指标", "Anticipatory targets")
                : wording.say("其他指标", "Other targets");
    }

    private List<Head> heads() {
        return List.of(
                wording.number("序号", "No.", 1),
                wording.text("指标", "Indicator", 5),
                wording.number("基期值", "Baseline", 2),
                wording.number("目标值", "Target", 2),
                wording.number("最新值", "Latest", 2),
                wording.text("结论", "Verdict", 4));
    }

    private List<Cell> row(IndicatorRow row) {
        return List.of(
                Cell.of(row.number() == null ? "" : row.number().toString()),
                Cell.of(wording.said(row.shownName()), place(row)),
                wording.value(row.baseline()),
                wording.value(row.target()),
                latest(row),
                Cell.verdict(
                        tone(row),
                        wording.said(row.statement()),
                        row.reason() == null ? null : wording.said(ReasonWords.of(row.reason()))));
    }

    private String place(IndicatorRow row) {
        String unit = row.unit() == null
                ? null
                : wording.said(new Text(row.unit().zh(), row.unit().en()));
        return unit == null ? row.area() : row.area() + " · " + unit;
    }

    private Cell latest(IndicatorRow row) {
        if (row.latest() == null) {
            return Cell.of(wording.say("无", "none"));
        }
        String value = row.latest().value() == null
                ? ""
                : DisplayText.number(row.latest().value());
        return Cell.of(value, row.latest().period());
    }

    private static Tone tone(IndicatorRow row) {
        if (row.attainment() == Attainment.MET) {
            return Tone.MET;
        }
        if (row.isFinal() && row.attainment() == Attainment.NOT_MET) {
            return Tone.NOT_MET;
        }
        return PACES.stream()
                .filter(tone -> tone.name().equals(row.word()))
                .findFirst()
                .orElse(Tone.NONE);
    }
}
