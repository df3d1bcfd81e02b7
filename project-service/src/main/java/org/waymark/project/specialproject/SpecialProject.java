package org.waymark.project.specialproject;

import jakarta.persistence.Entity;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.contracts.Form;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.versioned.History;
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

    /** Every version of it; refuses a project that there is not. */
    static History<SpecialProject> history(String code) {
        History<SpecialProject> versions =
                Form.CODE.fits(code) ? histories(List.of(code)).get(code) : null;
        if (versions == null) {
            throw unknown(code);
        }
        return versions;
    }

    static Refusal unknown(String code) {
        return Refusal.of(
                ProblemType.NOT_FOUND,
                "没有专项 " + code + "，或在当时、该版本上没有",
                "There is no project " + code + ", or none at that time or of that version");
    }

    /** Every version of each, by code. */
    static Map<String, History<SpecialProject>> histories(Collection<String> codes) {
        return histories(SpecialProject.class, codes);
    }

    /** The version in effect at the moment; refuses a project that is not there then. */
    public static SpecialProject at(String code, Moment moment) {
        return (Form.CODE.fits(code)
                        ? foundAt(SpecialProject.class, code, null, moment)
                        : Optional.<SpecialProject>empty())
                .orElseThrow(
                        () -> Refusal.of(ProblemType.UNKNOWN_PROJECT, "没有专项 " + code, "There is no project " + code));
    }

    /** Who answers for it at the moment; empty where it is not there then. */
    public static Optional<Responsibility> responsibilityAt(String code, Moment moment) {
        return foundAt(SpecialProject.class, code, null, moment)
                .map(project -> project.definition().responsibility());
    }

    static TypedQuery<SpecialProject> inEffectAt(Moment moment, String where, String order) {
        return inEffectAt(SpecialProject.class, moment, where, order);
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

    public ProjectDefinition definition() {
        return bodyAs(ProjectDefinition.class);
    }
}
