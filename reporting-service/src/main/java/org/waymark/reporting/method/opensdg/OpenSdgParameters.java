package org.waymark.reporting.method.opensdg;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.waymark.reporting.assessment.GivenParameters;
import org.waymark.reporting.assessment.Parameters;
import org.waymark.reporting.assessment.Provisional;
import org.waymark.reporting.number.PlainNumber;
import org.waymark.reporting.situation.Target;

/**
 * @param limit the natural end of the values in the direction wanted, in their unit; null where there is none. Ignored
 *     where there is a target, as Open SDG ignores it
 * @param epsilon what is taken for a base or target of zero, from which and to which no rate leads
 * @param tolerance how far a value to maintain may lie from its target where the target does not say it
 */
record OpenSdgParameters(BigDecimal limit, BigDecimal epsilon, Provisional provisional, BigDecimal tolerance)
        implements Parameters {
    static final OpenSdgParameters DEFAULT =
            new OpenSdgParameters(null, new BigDecimal("0.001"), Provisional.USE, BigDecimal.ZERO);

    OpenSdgParameters {
        limit = limit == null ? null : PlainNumber.of(limit);
        epsilon = PlainNumber.of(epsilon);
        tolerance = PlainNumber.of(tolerance);
    }

    @Override
    public List<String> lines() {
        return List.of(
                "limit=" + (limit == null ? "none" : limit.toPlainString()),
                "epsilon=" + epsilon.toPlainString(),
                "provisional=" + provisional,
                "tolerance=" + tolerance.toPlainString());
    }

    OpenSdgParameters with(GivenParameters given) {
        return new OpenSdgParameters(
                given.decimal("limit", limit),
                given.positive("epsilon", epsilon),
                given.oneOf("provisional", Provisional.class, provisional),
                given.notNegative("tolerance", tolerance));
    }

    /** With the tolerance the target names, if it names one. */
    OpenSdgParameters forTarget(Optional<Target> target) {
        return target.map(Target::tolerance)
                .map(named -> new OpenSdgParameters(limit, epsilon, provisional, named))
                .orElse(this);
    }

    BigDecimal orEpsilon(BigDecimal number) {
        return number.signum() == 0 ? epsilon : number;
    }
}
