package org.waymark.project.progressfile;

import static org.waymark.project.bulk.MemberColumn.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.foundation.rows.Column;
import org.waymark.foundation.rows.Columns;
import org.waymark.project.bulk.MemberColumn;

/** The columns of progress in CSV: those of a task, and those of its report. */
final class ProgressColumns implements Columns {
    private static final Column PROJECT = text("project");
    private static final Column PERIOD = text("period");
    private static final Column TASK = text("task");
    private static final Column NARRATIVE = text("narrativeZh", "/narrative/zh");
    private static final Column COMPLETION = new MemberColumn("completion", "/completion", true);
    private static final Column RATING = text("rating");
    private static final Column RATING_REASON = text("ratingReason");
    private static final Column CHALLENGES = text("challengesZh", "/challenges/zh");
    private static final Column REASON = text("reason");

    /** Said once for a report, or the same in each of its rows. */
    static final List<Column> OF_REPORT = List.of(
            RATING,
            RATING_REASON,
            CHALLENGES,
            text("challengesEn", "/challenges/en"),
            text("recoveryDue", "/recoveryPlan/due"),
            text("recoveryZh", "/recoveryPlan/text/zh"),
            text("recoveryEn", "/recoveryPlan/text/en"),
            REASON,
            text("justification"),
            text("on"));

    private static final List<Column> ALL = Stream.concat(
                    Stream.of(PROJECT, PERIOD, TASK, NARRATIVE, text("narrativeEn", "/narrative/en"), COMPLETION),
                    OF_REPORT.stream())
            .toList();
    private static final Map<String, Column> CHINESE = Map.ofEntries(
            Map.entry("专项", PROJECT),
            Map.entry("专项代码", PROJECT),
            Map.entry("周期", PERIOD),
            Map.entry("报告期", PERIOD),
            Map.entry("任务", TASK),
            Map.entry("进展", NARRATIVE),
            Map.entry("进展情况", NARRATIVE),
            Map.entry("完成度", COMPLETION),
            Map.entry("完成率", COMPLETION),
            Map.entry("评级", RATING),
            Map.entry("评级理由", RATING_REASON),
            Map.entry("问题", CHALLENGES),
            Map.entry("困难", CHALLENGES),
            Map.entry("理由", REASON));

    @Override
    public List<Column> all() {
        return ALL;
    }

    @Override
    public List<Column> required() {
        return List.of(PROJECT, PERIOD, TASK);
    }

    /** What a list of reports says of each besides. */
    @Override
    public Set<String> writtenOnly() {
        return Set.of("id", "version", "state", "recordedAt");
    }

    @Override
    public Map<String, Column> otherNames() {
        return CHINESE;
    }
}
