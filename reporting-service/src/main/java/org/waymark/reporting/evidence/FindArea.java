package org.waymark.reporting.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.function.Function;
import org.waymark.contracts.Form;
import org.waymark.foundation.lookalike.MeantArea;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.problem.Text;
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
            Text meant = MeantArea.codeFor(code, areas.names(knownAt), Function.identity());
            Refusal refusal = Refusal.of(
                    ProblemType.NOT_FOUND,
                    "没有地区 " + code + "：" + (meant == null ? "代码见 indicator-service 的 GET /api/v1/areas" : meant.zh()),
                    "There is no area " + code + ": "
                            + (meant == null ? "indicator-service lists the codes at GET /api/v1/areas" : meant.en()));
            throw refusal.aboutParameter("area", code, "area");
        }
    }
}
