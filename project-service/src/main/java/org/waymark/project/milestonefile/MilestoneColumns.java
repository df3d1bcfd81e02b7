package org.waymark.project.milestonefile;

import static org.waymark.project.bulk.MemberColumn.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.foundation.rows.Column;
import org.waymark.foundation.rows.Columns;
import org.waymark.project.bulk.MemberColumn;

/** The columns of milestones in CSV. */
final class MilestoneColumns implements Columns {
    private static final Column PROJECT = text("project");
    private static final Column MILESTONE = text("milestone");
    private static final Column TITLE = text("titleZh", "/title/zh");
    private static final Column DUE = text("due");
    private static final Column CRITERION = text("criterionZh", "/criterion/zh");
    private static final Column AGENCY = text("agency");
    private static final Column TASK = text("task");
    private static final Column DEPENDS_ON = new DependenciesColumn();
    private static final Column REASON = text("reason");
    private static final List<Column> ALL = List.of(
            PROJECT,
            MILESTONE,
            TITLE,
            text("titleEn", "/title/en"),
            DUE,
            CRITERION,
            text("criterionEn", "/criterion/en"),
            AGENCY,
            TASK,
            DEPENDS_ON,
            REASON,
            text("effectiveFrom"),
            new MemberColumn("expectedVersion", "/expectedVersion", true));
    private static final Map<String, Column> CHINESE = Map.ofEntries(
            Map.entry("专项", PROJECT),
            Map.entry("专项代码", PROJECT),
            Map.entry("里程碑", MILESTONE),
            Map.entry("里程碑代码", MILESTONE),
            Map.entry("名称", TITLE),
            Map.entry("标题", TITLE),
            Map.entry("到期日", DUE),
            Map.entry("完成时限", DUE),
            Map.entry("验收标准", CRITERION),
            Map.entry("责任单位", AGENCY),
            Map.entry("责任机构", AGENCY),
            Map.entry("任务", TASK),
            Map.entry("依赖", DEPENDS_ON),
            Map.entry("理由", REASON),
            Map.entry("原因", REASON));

    @Override
    public List<Column> all() {
        return ALL;
    }

    @Override
    public List<Column> required() {
        return List.of(PROJECT, MILESTONE);
    }

    /** What a list of milestones says of each besides. */
    @Override
    public Set<String> writtenOnly() {
        return Set.of("version", "state", "originalDue", "moves", "daysLate", "decisionVersion", "recordedAt");
    }

    @Override
    public Map<String, Column> otherNames() {
        return CHINESE;
    }
}
