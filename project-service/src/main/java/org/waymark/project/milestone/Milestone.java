package org.waymark.project.milestone;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.waymark.foundation.versioned.History;
import org.waymark.foundation.versioned.Moment;
import org.waymark.project.specialproject.ProjectPart;

/** One version of a milestone. A later version never holds before an earlier one. */
@Entity
public class Milestone extends ProjectPart {
    private static final String DUE_OR_DECIDED_ON =
            """
            thing.project in :projects
            and (thing.due <= :day or exists (
                select 1 from MilestoneDecision made where made.milestone = thing.code))
            and not exists (
                select 1 from MilestoneDecision made
                where made.milestone = thing.code and made.decision in :settling
                and made.on <= :asOf and made.recordedAt <= :knownAt
                and not exists (
                    select 1 from MilestoneDecision later
                    where later.milestone = made.milestone and later.number > made.number
                    and later.on <= :asOf and later.recordedAt <= :knownAt))
            """;

    /** That is to reach it. */
    public String agency;

    public LocalDate due;

    /** Codes of milestones, with their projects. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "depends_on", columnDefinition = "text[]")
    public List<String> dependsOn;

    static Map<String, History<Milestone>> histories(Collection<String> codes) {
        return histories(Milestone.class, codes);
    }

    /** Those of a project at the moment, in order of code, after that one. */
    public static List<Milestone> of(String project, Moment moment, String after, int limit) {
        return inEffectAt(Milestone.class, moment, "thing.project = :project and thing.code > :after", "thing.code")
                .setParameter("project", project)
                .setParameter("after", after == null ? "" : after)
                .setMaxResults(limit)
                .getResultList();
    }

    /**
     * The codes of those of these projects that are due by the day at the moment, or were decided on, without those
     * that the last decision settled.
     */
    static List<String> dueOrDecidedOn(Collection<String> projects, Moment moment, LocalDate day) {
        return inEffectAt(Milestone.class, moment, DUE_OR_DECIDED_ON, "thing.code")
                .setParameter("projects", projects)
                .setParameter("settling", MilestoneVerdict.settling())
                .setParameter("day", day)
                .getResultStream()
                .map(milestone -> milestone.code)
                .toList();
    }

    /** What a writer of many milestones holds, and who decides on one shares. */
    public static final String ALL = "all milestones";

    /** What a writer of the milestone holds. */
    public static String lockOf(String code) {
        return Milestone.class.getSimpleName() + " " + code;
    }

    public MilestoneDefinition definition() {
        return bodyAs(MilestoneDefinition.class);
    }
}
