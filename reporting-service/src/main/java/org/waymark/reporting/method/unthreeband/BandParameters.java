package org.waymark.reporting.method.unthreeband;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.waymark.reporting.assessment.GivenParameters;
import org.waymark.reporting.assessment.Parameters;
import org.waymark.reporting.assessment.Provisional;
import org.waymark.reporting.number.PlainNumber;
import org.waymark.reporting.situation.Target;

/**
 * @param binary the values say yes (1) or no (0)
 * @param tolerance how far a value to maintain may lie from its target where the target does not say it
 */
record BandParameters(boolean binary, Provisional provisional, BigDecimal tolerance) implements Parameters {
    static final BandParameters DEFAULT = new BandParameters(false, Provisional.USE, BigDecimal.ZERO);

    BandParameters {
        tolerance = PlainNumber.of(tolerance);
    }

    @Override
    public List<String> lines() {
        return List.of("binary=" + binary, "provisional=" + provisional, "tolerance=" + tolerance.toPlainString());
    }

    BandParameters with(GivenParameters given) {
        return new BandParameters(
                given.flag("binary", binary),
                given.oneOf("provisional", Provisional.class, provisional),
                given.notNegative("tolerance", tolerance));
    }

    /** With the tolerance the target names, if it names one. */
    BandParameters forTarget(Optional<Target> target) {
        return target.map(Target::tolerance)
                .map(named -> new BandParameters(binary, provisional, named))
                .orElse(this);
    }
}
