package org.waymark.indicator.area;

import jakarta.persistence.Entity;
import java.util.List;
import java.util.Optional;
import org.waymark.contracts.Form;
import org.waymark.foundation.http.ProblemType;
import org.waymark.foundation.http.Refusal;
import org.waymark.foundation.versioned.Version;

/** A version of a reference area. */
@Entity
public class Area extends Version {
    static Area known(String code, Integer version) {
        Optional<Area> area = !Form.AREA.fits(code)
                ? Optional.empty()
                : version == null ? current(Area.class, code) : numbered(Area.class, code, version);
        return area.orElseThrow(() -> unknown(version == null ? code : code + " version " + version));
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
