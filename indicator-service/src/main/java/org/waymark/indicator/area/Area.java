package org.waymark.indicator.area;

import jakarta.persistence.Entity;
import java.util.List;
import java.util.Optional;
import org.waymark.contracts.Form;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.versioned.Version;

/** A version of a reference area. */
@Entity
public class Area extends Version {
    /** @param known the areas there are, to say which one may be meant */
    static Area known(String code, Integer version, AreaList known) {
        return (Form.AREA.fits(code) ? found(Area.class, code, version, null) : Optional.<Area>empty())
                .orElseThrow(() -> unknown(code, version, known));
    }

    static List<Area> allCurrent(String after, int limit) {
        return allCurrent(Area.class, after, limit);
    }

    AreaDefinition definition() {
        return bodyAs(AreaDefinition.class);
    }

    private static Refusal unknown(String code, Integer version, AreaList known) {
        if (!known.has(code)) {
            Text problem = known.unknown(code);
            return Refusal.of(ProblemType.NOT_FOUND, problem.zh(), problem.en());
        }
        String asked = asked(code, version, null);
        return Refusal.of(ProblemType.NOT_FOUND, "没有地区 " + asked, "There is no area " + asked);
    }
}
