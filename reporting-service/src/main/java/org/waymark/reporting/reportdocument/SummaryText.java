package org.waymark.reporting.reportdocument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waymark.reporting.assessment.Attainment;
import org.waymark.reporting.document.Cell;
import org.waymark.reporting.document.DisplayText;
import org.waymark.reporting.document.PrintedTable;
import org.waymark.reporting.document.PrintedTable.Head;
import org.waymark.reporting.report.Summary;
import org.waymark.reporting.wording.VerdictWords;

/** Many targets in one sentence, and how many stand how. Levels and paces are never added up to one verdict. */
public final class SummaryText {
    private static final List<String> NAMED = List.of("BEHIND", "OFF_COURSE", "NOT_ASSESSABLE");

    private final DisplayText say;

    public SummaryText(DisplayText say) {
        this.say = say;
    }

    public String sentence(Summary summary) {
        if (summary.targets() == 0) {
            return say.pick("没有统计任何目标。", "No target is counted.");
        }
        int met = summary.attainment().getOrDefault(Attainment.MET, 0);
        List<String> parts = new ArrayList<>();
        parts.add(say.pick(
                summary.targets() + "项目标中" + met + "项达到目标值"
                        + (summary.metEarly() > 0 ? "，其中" + summary.metEarly() + "项提前实现" : ""),
                met + " of " + summary.targets() + " targets are reached"
                        + (summary.metEarly() > 0 ? ", " + summary.metEarly() + " of them early" : "")));
        Map<String, Integer> words = words(summary);
        for (String word : NAMED) {
            int count = words.getOrDefault(word, 0);
            if (count > 0) {
                String said = say.text(VerdictWords.of(word));
                parts.add(
                        word.equals("NOT_ASSESSABLE")
                                ? say.pick(count + "项进度无法评估", "the pace of " + count + " cannot be assessed")
                                : say.pick(count + "项" + said, count + " " + lower(said)));
            }
        }
        return String.join(say.pick("；", "; "), parts) + say.pick("。", ".");
    }

    /** Zero counts stay, so that nobody has to ask whether a word was forgotten. */
    public PrintedTable counts(Summary summary) {
        List<List<Cell>> rows = new ArrayList<>();
        String level = say.pick("水平", "Level");
        summary.attainment()
                .forEach((attainment, count) -> rows.add(List.of(
                        Cell.of(level),
                        Cell.verdict(Tones.of(attainment), say.text(VerdictWords.of(attainment)), null),
                        Cell.of(say.of(count)))));
        words(summary)
                .forEach((word, count) -> rows.add(List.of(
                        Cell.of(say.pick("进度", "Pace")),
                        Cell.verdict(Tones.of(word), say.text(VerdictWords.of(word)), null),
                        Cell.of(say.of(count)))));
        rows.add(row(
                say.pick("最终结果", "Final"),
                say.pick("目标年份的数值已公布", "value of the target period is known"),
                summary.isFinal()));
        rows.add(row(
                say.pick("最终结果", "Final"),
                say.pick("尚未公布，结论可能变化", "not known yet: the verdict may change"),
                summary.targets() - summary.isFinal()));
        return new PrintedTable(
                null,
                List.of(
                        Head.text(say.pick("方面", "Question"), 2),
                        Head.text(say.pick("结论", "Answer"), 5),
                        Head.number(say.pick("目标数", "Targets"), 2)),
                rows);
    }

    private List<Cell> row(String about, String word, long count) {
        return List.of(Cell.of(about), Cell.of(word), Cell.of(say.of(count)));
    }

    private static Map<String, Integer> words(Summary summary) {
        Map<String, Integer> all = new LinkedHashMap<>();
        summary.words().byScale().values().forEach(all::putAll);
        return all;
    }

    private static String lower(String word) {
        return word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }
}
