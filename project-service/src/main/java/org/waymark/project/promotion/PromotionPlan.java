package org.waymark.project.promotion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.waymark.contracts.Form;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.versioned.History;
import org.waymark.foundation.versioned.Moment;
import org.waymark.foundation.versioned.Version;

/** One version of a promotion plan. It holds from the day of its release, or from the day that it says. */
@Entity
public class PromotionPlan extends Version {
    private static final String AFTER = "thing.code > :after";

    /** For looking up: the plans that it carries out. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    public List<String> plans;

    /** For looking up: the special projects that its items serve. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    public List<String> projects;

    /** Every version of it; refuses one that there is not. */
    static History<PromotionPlan> history(String code) {
        return recorded(code).orElseThrow(() -> unknown(code));
    }

    static Optional<History<PromotionPlan>> recorded(String code) {
        return Form.CODE.fits(code)
                ? Optional.ofNullable(
                        histories(PromotionPlan.class, List.of(code)).get(code))
                : Optional.empty();
    }

    /** The version in effect at the moment; refuses where there is none. */
    static PromotionPlan at(String code, Moment moment) {
        return (Form.CODE.fits(code)
                        ? foundAt(PromotionPlan.class, code, null, moment)
                        : Optional.<PromotionPlan>empty())
                .orElseThrow(() -> unknown(code));
    }

    static Refusal unknown(String code) {
        return Refusal.of(
                ProblemType.NOT_FOUND,
                "没有推进计划 " + code + "，或当时没有，或没有该版本",
                "There is no promotion plan " + code + ", or none at that time, or not that version");
    }

    /**
     * In order of code, as at the moment.
     *
     * @param plan only those that carry out this plan; null for all
     */
    static List<PromotionPlan> after(String code, String plan, Moment moment, int limit) {
        String where = plan == null ? AFTER : AFTER + " and array_contains(thing.plans, :plan)";
        TypedQuery<PromotionPlan> query = inEffectAt(PromotionPlan.class, moment, where, "thing.code")
                .setParameter("after", code == null ? "" : code)
                .setMaxResults(limit);
        return (plan == null ? query : query.setParameter("plan", plan)).getResultList();
    }

    /** Those with items that serve the project, in order of code. */
    static List<PromotionPlan> serving(String project, Moment moment) {
        return inEffectAt(PromotionPlan.class, moment, "array_contains(thing.projects, :project)", "thing.code")
                .setParameter("project", project)
                .getResultList();
    }

    PromotionPlanDefinition definition() {
        return bodyAs(PromotionPlanDefinition.class);
    }
}
