package org.waymark.indicator.area;

import jakarta.persistence.Entity;
import java.util.List;
import java.util.Optional;
import org.waymark.contracts.Form;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.versioned.Version;

/** A version of a reference area. */
@Entity
public class Area extends Version {
    static Area known(String code, Integer version) {
        return (Form.AREA.fits(code) ? found(Area.class, code, version, null) : Optional.<Area>empty())
                .orElseThrow(() -> unknown(asked(code, version, null)));
    }

    static List<Area> allCurrent(String after, int limit) {
        return allCurrent(Area.class, after, limit);
    }

    AreaDefinition definition() {
        return bodyAs(AreaDefinition.class);
    }

    private static Refusal unknown(String code) {
        return Refusal.of(ProblemType.NOT_FOUND, "没有地区 " + code, "There is no area " + code);
    }
}
