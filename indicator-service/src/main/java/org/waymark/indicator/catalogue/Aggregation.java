package org.waymark.indicator.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.contracts.Form;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.problem.Text;

/**
 * How the values of areas make that of the whole they are part of. Reports say which areas explain a gap by it, and say
 * nothing of the kind where it is NONE or not said.
 *
 * @param weights code of the indicator whose values weigh those of the areas; of WEIGHTED_MEAN alone
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        requiredProperties = {"kind"},
        examples = "{\"kind\": \"WEIGHTED_MEAN\", \"weights\": \"resident-population\"}")
public record Aggregation(
        Kind kind,
        @Schema(description = "The indicator whose values weigh those of the areas; with WEIGHTED_MEAN alone")
                String weights) {
    /** SUM adds up; RATIO divides the sum of numerators by that of denominators, which observations then give. */
    @Schema(name = "AggregationKind")
    public enum Kind {
        SUM,
        RATIO,
        WEIGHTED_MEAN,
        NONE
    }

    /** Null where the definition does not say it. */
    static Aggregation of(JsonMembers definition) {
        JsonMembers body = definition.object("aggregation");
        if (body == null) {
            return null;
        }
        Aggregation aggregation =
                new Aggregation(body.required("kind", body.oneOf("kind", Kind.class)), body.text("weights"));
        if (aggregation.kind != null && (aggregation.kind == Kind.WEIGHTED_MEAN) != body.has("weights")) {
            body.broken(
                    "weights",
                    "weights-of-mean",
                    new Text(
                            "kind 为 WEIGHTED_MEAN 时必填权重指标的代码，其他情况不得填写",
                            "names the indicator that holds the weights where kind is WEIGHTED_MEAN, and only there"));
        }
        if (aggregation.weights != null && !Form.CODE.fits(aggregation.weights)) {
            body.broken(
                    "weights",
                    "code",
                    new Text("形式应为 " + Form.CODE.pattern(), "must look like " + Form.CODE.pattern()));
        }
        body.refuseUnknownMembers();
        return aggregation;
    }
}
