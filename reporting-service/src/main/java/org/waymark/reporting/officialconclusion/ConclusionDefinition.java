package org.waymark.reporting.officialconclusion;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.contracts.Form;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.provenance.Provenance;
import org.waymark.foundation.provenance.SourceReference;
import org.waymark.foundation.versioned.Definition;

/**
 * What an official body concluded: the body of {@code PUT /reports/plans/{plan}/official-conclusions/{code}}.
 *
 * @param dated the day it was made public, in the plan's time zone
 * @param wording as it was published
 * @param indicator whose target it is about; absent, as {@code area}, where it is about the whole plan
 * @param attainment what the wording says in a word of verdicts; absent where it says nothing of it, as are metEarly and
 *     pace
 * @param withdrawn it should not have been recorded: reports leave it out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "OfficialConclusionDefinition",
        requiredProperties = {"issuer", "dated", "wording"},
        examples = ConclusionExample.DEFINITION)
public record ConclusionDefinition(
        Text issuer,
        @Schema(description = "The day it was made public") LocalDate dated,
        String documentNumber,
        @Schema(description = "As it was published") Text wording,
        @Schema(description = "Whose target it is about; absent where it is about the whole plan") String indicator,
        @Schema(description = "Of the target; absent where it is about the whole plan") String area,
        @Schema(description = "What the wording says of the level; absent where it says nothing") Level attainment,
        @Schema(description = "Whether the wording says that the target was met before its period") Boolean metEarly,
        @Schema(description = "What the wording says of the pace; absent where it says nothing") Tempo pace,
        @Schema(description = "It should not have been recorded: reports leave it out") Boolean withdrawn,
        @Schema(description = "Why it was recorded anew; required from version 2 on") String reason,
        List<SourceReference> sources,
        Provenance provenance)
        implements Definition {
    /** Whether the target is reached, as a wording may say it. */
    @Schema(name = "ConcludedAttainment")
    public enum Level {
        MET,
        NOT_MET
    }

    /** How fast it goes: 快于预期, 符合预期, 进度滞后, 进度明显滞后. */
    @Schema(name = "ConcludedPace")
    public enum Tempo {
        AHEAD,
        ON_PACE,
        BEHIND,
        OFF_COURSE
    }

    /** Notes every broken rule in the body. */
    static ConclusionDefinition of(JsonMembers body) {
        ConclusionDefinition definition = new ConclusionDefinition(
                body.required("issuer", body.label("issuer")),
                body.required("dated", body.date("dated")),
                body.text("documentNumber"),
                body.required("wording", body.label("wording")),
                code(body, "indicator", Form.CODE),
                code(body, "area", Form.AREA),
                body.oneOf("attainment", Level.class),
                body.flag("metEarly"),
                body.oneOf("pace", Tempo.class),
                body.flag("withdrawn"),
                body.text("reason"),
                SourceReference.of(body),
                Provenance.of(body));
        definition.checkMembers(body);
        body.refuseUnknownMembers();
        return definition;
    }

    boolean takesBack() {
        return Boolean.TRUE.equals(withdrawn);
    }

    private void checkMembers(JsonMembers body) {
        if (body.has("indicator") != body.has("area")) {
            body.broken(
                    body.has("area") ? "indicator" : "area",
                    "indicator-and-area",
                    new Text("indicator 与 area 须一并给出，或都不给出", "must be given: indicator and area go together"));
        }
        if (Boolean.TRUE.equals(metEarly) && attainment == Level.NOT_MET) {
            body.broken(
                    "metEarly",
                    "met-early",
                    new Text("attainment 为 NOT_MET 时不能为 true", "cannot be true where attainment is NOT_MET"));
        }
        if (sources.isEmpty()) {
            body.broken("sources", "sources-required", new Text("至少需要一个来源", "must name at least one source"));
        }
    }

    private static String code(JsonMembers body, String member, Form form) {
        String code = body.text(member);
        if (code != null && !form.fits(code)) {
            body.broken(member, "code", new Text("形式应为 " + form.pattern(), "must look like " + form.pattern()));
        }
        return code;
    }
}
