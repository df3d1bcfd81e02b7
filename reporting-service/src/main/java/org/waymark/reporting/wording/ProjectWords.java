package org.waymark.reporting.wording;

import java.util.Map;
import org.waymark.foundation.problem.Text;

/** What projects, their milestones and those who answer for them are called by. */
public final class ProjectWords {
    public static final Text AGENCIES_UNKNOWN = new Text("本系统所据文本残缺，待核补", "Lost in the source text, to be completed");
    public static final Text NO_RATING = new Text("本系统未收录", "Not recorded here");

    private static final Map<String, Text> MILESTONES = Map.of(
            "PLANNED", new Text("未到期", "Not due yet"),
            "REACHED", new Text("报告已达到", "Reached, as reported"),
            "ACCEPTED", new Text("已确认达到", "Accepted"),
            "SLIPPED", new Text("逾期", "Overdue"),
            "DROPPED", new Text("已取消", "Dropped"));
    private static final Map<String, Text> ROLES = Map.of(
            "LEAD", new Text("牵头", "lead"),
            "PARTICIPANT", new Text("参与", "participant"),
            "SHARED", new Text("分工负责", "shared"),
            "SOLE", new Text("独立负责", "sole"),
            "COORDINATOR", new Text("汇总报送", "coordinator"));
    private static final Map<String, Text> RATINGS = Map.of(
            "GREEN", new Text("绿", "Green"),
            "AMBER", new Text("黄", "Amber"),
            "RED", new Text("红", "Red"),
            "NONE", NO_RATING);

    private ProjectWords() {}

    public static Text milestone(String state) {
        return MILESTONES.getOrDefault(state, new Text(state, state));
    }

    /** @param role null where the source names none */
    public static Text role(String role) {
        return role == null ? null : ROLES.getOrDefault(role, new Text(role, role));
    }

    /** @param rating null where none was published */
    public static Text rating(String rating) {
        return rating == null ? NO_RATING : RATINGS.getOrDefault(rating, new Text(rating, rating));
    }
}
