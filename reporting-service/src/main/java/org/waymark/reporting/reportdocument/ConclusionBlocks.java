package org.waymark.reporting.reportdocument;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.reporting.assessment.Attainment;
import org.waymark.reporting.conclusion.ComparedConclusion;
import org.waymark.reporting.conclusion.OfficialConclusions;
import org.waymark.reporting.conclusion.SaidOfTarget;
import org.waymark.reporting.document.Cell;
import org.waymark.reporting.document.DisplayText;
import org.waymark.reporting.document.Paragraph;
import org.waymark.reporting.document.PrintedTable;
import org.waymark.reporting.document.PrintedTable.Head;
import org.waymark.reporting.document.Section;
import org.waymark.reporting.wording.VerdictWords;

/** What officials concluded, in their words, beside ours of that day; where the two differ, that is said. */
public final class ConclusionBlocks {
    private final DisplayText say;

    public ConclusionBlocks(DisplayText say) {
        this.say = say;
    }

    /** None where nothing official is known. */
    public Stream<Section> sections(OfficialConclusions conclusions) {
        if (conclusions == null) {
            return Stream.empty();
        }
        String counts = say.pick(
                "可比较的结论中，一致" + conclusions.agree() + "项，不一致" + conclusions.disagree() + "项；无可比较"
                        + conclusions.notCompared() + "项。",
                conclusions.agree() + " agree with ours, " + conclusions.disagree() + " do not, "
                        + conclusions.notCompared() + " cannot be compared.");
        return Stream.of(new Section(
                1, say.pick("官方评估结论", "Official conclusions"), List.of(Paragraph.plain(counts), table(conclusions))));
    }

    private PrintedTable table(OfficialConclusions conclusions) {
        return new PrintedTable(
                null,
                List.of(
                        Head.text(say.pick("日期与发布机关", "Day and issuer"), 5),
                        Head.text(say.pick("指标", "Indicator"), 5),
                        Head.text(say.pick("原文", "Wording"), 12),
                        Head.text(say.pick("官方", "Official"), 4),
                        Head.text(say.pick("本系统当日结论", "Ours of that day"), 4),
                        Head.text(say.pick("是否一致", "Agree"), 3)),
                conclusions.items().stream().map(this::row).toList());
    }

    private List<Cell> row(ComparedConclusion item) {
        String agrees = item.agrees() == null ? say.pick("不可比", "not compared") : say.of(item.agrees());
        return List.of(
                Cell.of(say.of(item.dated()), say.text(item.issuer())),
                Cell.of(item.indicator() == null ? say.pick("整个规划", "the whole plan") : item.indicator()),
                Cell.of(say.text(item.wording())),
                Cell.of(words(item.official())),
                Cell.of(words(item.ours())),
                Cell.of(agrees));
    }

    private String words(SaidOfTarget said) {
        if (said == null) {
            return "";
        }
        List<String> words = new ArrayList<>();
        if (said.attainment() != null) {
            words.add(say.text(VerdictWords.of(Attainment.valueOf(said.attainment()))));
        }
        if (Boolean.TRUE.equals(said.metEarly())) {
            words.add(say.pick("提前实现", "early"));
        }
        if (said.pace() != null) {
            words.add(say.text(VerdictWords.of(said.pace())));
        }
        return String.join(say.pick("，", ", "), words);
    }
}
