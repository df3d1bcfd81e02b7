package org.waymark.reporting.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.waymark.contracts.Form;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.reporting.known.KnownAreas;

@ApplicationScoped
public class FindArea {
    private final KnownAreas areas;

    FindArea(KnownAreas areas) {
        this.areas = areas;
    }

    /** Refused, if possible with the code to write, when no such area was known at that instant. */
    public void known(String code, String plan, Instant knownAt) {
        if (!Form.AREA.fits(code) || !areas.has(code, plan, knownAt)) {
            throw AreaMeant.by(code, areas.names(knownAt))
                    .map(meant -> Refusal.of(
                            ProblemType.NOT_FOUND,
                            "没有代码为 " + code + " 的地区；应写 " + meant.code() + "（" + meant.zh() + "）",
                            "There is no area with the code " + code + "; write " + meant.code() + " (" + meant.en()
                                    + ")"))
                    .orElseGet(() -> Refusal.of(
                            ProblemType.NOT_FOUND,
                            "没有代码为 " + code + " 的地区；代码见 indicator-service 的 GET /api/v1/areas",
                            "There is no area with the code " + code
                                    + "; indicator-service lists the codes at GET /api/v1/areas"));
        }
    }
}
