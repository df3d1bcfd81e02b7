package org.waymark.indicator.plan;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
import org.waymark.contracts.Form;
import org.waymark.foundation.http.ProblemType;
import org.waymark.foundation.http.Refusal;
import org.waymark.foundation.versioned.Version;

/** A version of a plan. */
@Entity
public class Plan extends Version {
    static Plan known(String code) {
        checkForm(code);
        return current(Plan.class, code).orElseThrow(() -> unknown(code));
    }

    static Plan known(String code, Integer version, LocalDate asOf) {
        checkForm(code);
        if (version != null) {
            return numbered(Plan.class, code, version).orElseThrow(() -> unknown(code + " version " + version));
        }
        if (asOf != null) {
            return effective(Plan.class, code, asOf).orElseThrow(() -> unknown(code + " as of " + asOf));
        }
        return known(code);
    }

    static List<Plan> allCurrent(String after, int limit) {
        return allCurrent(Plan.class, after, limit);
    }

    PlanDefinition definition() {
        return bodyAs(PlanDefinition.class);
    }

    private static void checkForm(String code) {
        if (!Form.CODE.fits(code)) {
            throw unknown(code);
        }
    }

    private static Refusal unknown(String code) {
        return Refusal.of(ProblemType.UNKNOWN_PLAN, "没有规划 " + code, "There is no plan " + code);
    }
}
