package org.waymark.project.specialproject;

import jakarta.persistence.Entity;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.waymark.contracts.Form;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.versioned.Moment;
import org.waymark.foundation.versioned.Version;

/**
 * One version of a special project. On a given day the version that took effect last counts; of several from the same
 * day, the one recorded last.
 */
@Entity
public class SpecialProject extends Version {
    public String plan;

    /** In the plan's own order, or null. */
    public Integer number;

    /** The version named; without one, the version in effect on the day; without a day, the last recorded one. */
    static SpecialProject known(String code, Integer version, LocalDate asOf) {
        return (Form.CODE.fits(code)
                        ? found(SpecialProject.class, code, version, asOf)
                        : Optional.<SpecialProject>empty())
                .orElseThrow(() -> Refusal.of(
                        ProblemType.NOT_FOUND,
                        "没有专项 " + code + "，或在该日、该版本上没有",
                        "There is no project " + code + ", or none on that day or of that version"));
    }

    /** The version in effect at the moment; refuses a project that is not there then. */
    public static SpecialProject at(String code, Moment moment) {
        return (Form.CODE.fits(code)
                        ? foundAt(SpecialProject.class, code, null, moment)
                        : Optional.<SpecialProject>empty())
                .orElseThrow(
                        () -> Refusal.of(ProblemType.UNKNOWN_PROJECT, "没有专项 " + code, "There is no project " + code));
    }

    /**
     * All that are in effect at the moment, by code.
     *
     * @param plan only projects of this plan; null for all
     */
    public static List<SpecialProject> allAt(Moment moment, String plan) {
        return inEffectAt(SpecialProject.class, moment, "(:ofPlan is null or thing.plan = :ofPlan)", "thing.code")
                .setParameter("ofPlan", plan)
                .getResultList();
    }

    /** Those of these that are in effect at the moment. */
    public static List<SpecialProject> among(Collection<String> codes, Moment moment) {
        return allInEffectAt(SpecialProject.class, codes, moment);
    }

    static TypedQuery<SpecialProject> inEffect(LocalDate asOf, String where, String order) {
        return inEffect(SpecialProject.class, asOf, where, order);
    }

    public ProjectDefinition definition() {
        return bodyAs(ProjectDefinition.class);
    }
}
