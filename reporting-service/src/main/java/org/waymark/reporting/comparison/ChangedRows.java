package org.waymark.reporting.comparison;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.assessment.Attainment;
import org.waymark.reporting.document.Cell;
import org.waymark.reporting.document.DisplayText;
import org.waymark.reporting.document.PrintedTable;
import org.waymark.reporting.document.PrintedTable.Head;
import org.waymark.reporting.explanation.VerdictView;
import org.waymark.reporting.reportdocument.Tones;
import org.waymark.reporting.situation.Reason;
import org.waymark.reporting.wording.ReasonWords;
import org.waymark.reporting.wording.VerdictWords;

/** Changed targets and the steps of their verdicts, as tables. */
final class ChangedRows {
    private static final Map<String, Text> MEMBERS = Map.ofEntries(
            Map.entry("known", new Text("是否已知", "known")),
            Map.entry("attainment", new Text("水平", "level")),
            Map.entry("word", new Text("进度", "pace")),
            Map.entry("reason", new Text("无法评估的原因", "reason")),
            Map.entry("latest", new Text("最新值", "latest value")),
            Map.entry("target", new Text("目标值", "target")),
            Map.entry("targetVersion", new Text("目标版本", "version of the target")),
            Map.entry("definitionVersion", new Text("定义版本", "version of the definition")),
            Map.entry("providers", new Text("数据单位", "providers")),
            Map.entry("joined", new Text("列入规划", "joined")),
            Map.entry("left", new Text("移出规划", "left")),
            Map.entry("number", new Text("序号", "number")),
            Map.entry("name", new Text("名称", "name")),
            Map.entry("taskArea", new Text("任务领域", "task area")),
            Map.entry("responsibility", new Text("责任", "responsibility")),
            Map.entry("agencies", new Text("责任单位", "agencies")),
            Map.entry("provenance", new Text("资料可信度", "provenance")),
            Map.entry("rating", new Text("评级", "rating")),
            Map.entry("ownRating", new Text("自评", "own rating")),
            Map.entry("officeRating", new Text("办公室评级", "office rating")),
            Map.entry("independentRating", new Text("第三方评级", "independent rating")),
            Map.entry("milestones", new Text("里程碑", "milestones")),
            Map.entry("flags", new Text("指标预警", "flags")));

    private final DisplayText say;

    ChangedRows(DisplayText say) {
        this.say = say;
    }

    static String members(List<String> names, DisplayText say) {
        return names.stream()
                .map(name -> say.text(MEMBERS.getOrDefault(name, new Text(name, name))))
                .collect(Collectors.joining(say.pick("、", ", ")));
    }

    PrintedTable targets(List<ChangedTarget> targets) {
        return new PrintedTable(
                null,
                List.of(
                        Head.number(say.pick("序号", "No."), 2),
                        Head.text(say.pick("指标", "Indicator"), 8),
                        Head.text(say.pick("地区", "Area"), 2),
                        Head.text(say.pick("此前", "Before"), 6),
                        Head.text(say.pick("此后", "After"), 6),
                        Head.text(say.pick("变化项", "What changed"), 5)),
                targets.stream()
                        .map(target -> List.of(
                                Cell.of(say.of(target.number())),
                                Cell.of(say.text(target.name(), target.indicator()), target.indicator()),
                                Cell.of(target.area()),
                                side(target.from()),
                                side(target.to()),
                                Cell.of(members(target.changed(), say))))
                        .toList());
    }

    PrintedTable steps(List<ChangedTarget> targets) {
        return new PrintedTable(
                null,
                List.of(
                        Head.text(say.pick("指标", "Indicator"), 7),
                        Head.text(say.pick("日期", "Day"), 3),
                        Head.text(say.pick("缘由", "Cause"), 4),
                        Head.text(say.pick("此前", "Before"), 6),
                        Head.text(say.pick("变为", "After"), 6)),
                targets.stream()
                        .flatMap(target -> target.steps().stream().map(step -> step(target, step)))
                        .toList());
    }

    private List<Cell> step(ChangedTarget target, StepView step) {
        String axis = step.axis() == StepView.Axis.KNOWLEDGE ? say.pick("后来得知", "became known later") : null;
        return List.of(
                Cell.of(say.text(target.name(), target.indicator()), target.area()),
                Cell.of(say.of(step.day())),
                Cell.of(say.text(ReasonWords.of(step.cause())), axis),
                verdict(step.from()),
                verdict(step.to()));
    }

    private Cell side(TargetSide side) {
        if (side == null) {
            return Cell.of(say.pick("尚无此目标", "not known"));
        }
        String latest = side.latest() == null
                ? null
                : side.latest().period() + ": " + say.of(side.latest().value()) + " v"
                        + side.latest().vintage();
        return cell(side.attainment(), side.word(), side.reason(), latest);
    }

    private Cell verdict(VerdictView verdict) {
        return verdict == null ? Cell.of("—") : cell(verdict.attainment(), verdict.word(), verdict.reason(), null);
    }

    private Cell cell(Attainment attainment, String word, Reason reason, String latest) {
        String said = Stream.of(VerdictWords.of(attainment), word == null ? null : VerdictWords.of(word))
                .filter(Objects::nonNull)
                .map(say::text)
                .collect(Collectors.joining(say.pick("，", ", ")));
        String why = reason == null ? null : say.text(ReasonWords.of(reason));
        String below = Stream.of(latest, why).filter(Objects::nonNull).collect(Collectors.joining("; "));
        return Cell.verdict(Tones.of(attainment), said, below.isEmpty() ? null : below);
    }
}
