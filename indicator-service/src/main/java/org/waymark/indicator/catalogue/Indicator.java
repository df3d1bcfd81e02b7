package org.waymark.indicator.catalogue;

import jakarta.persistence.Entity;
import java.util.List;
import java.util.Optional;
import org.waymark.contracts.Form;
import org.waymark.foundation.http.ProblemType;
import org.waymark.foundation.http.Refusal;
import org.waymark.foundation.versioned.Version;

/** A version of a statistical concept's definition. It belongs to no plan. */
@Entity
public class Indicator extends Version {
    public static Indicator known(String code) {
        return current(code).orElseThrow(() -> unknown(code));
    }

    public static Indicator known(String code, Integer version) {
        if (version == null) {
            return known(code);
        }
        return (Form.CODE.fits(code) ? numbered(Indicator.class, code, version) : Optional.<Indicator>empty())
                .orElseThrow(() -> unknown(code + " version " + version));
    }

    public static Optional<Indicator> current(String code) {
        return Form.CODE.fits(code) ? current(Indicator.class, code) : Optional.empty();
    }

    static List<Indicator> allCurrent(String after, int limit) {
        return allCurrent(Indicator.class, after, limit);
    }

    public IndicatorDefinition definition() {
        return bodyAs(IndicatorDefinition.class);
    }

    public static Refusal unknown(String code) {
        return Refusal.of(ProblemType.UNKNOWN_INDICATOR, "没有指标 " + code, "There is no indicator " + code);
    }
}
