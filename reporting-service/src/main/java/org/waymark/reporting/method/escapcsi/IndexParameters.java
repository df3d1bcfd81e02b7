package org.waymark.reporting.method.escapcsi;

import java.math.BigDecimal;
import java.util.List;
import org.waymark.reporting.assessment.GivenParameters;
import org.waymark.reporting.assessment.Parameters;
import org.waymark.reporting.assessment.Provisional;
import org.waymark.reporting.number.PlainNumber;

/**
 * @param capped the index ends at 10
 * @param tolerance how far a value to maintain may lie from its target where the target does not say it
 */
record IndexParameters(boolean capped, Provisional provisional, BigDecimal tolerance) implements Parameters {
    static final IndexParameters DEFAULT = new IndexParameters(true, Provisional.USE, BigDecimal.ZERO);

    IndexParameters {
        tolerance = PlainNumber.of(tolerance);
    }

    @Override
    public List<String> lines() {
        return List.of("capped=" + capped, "provisional=" + provisional, "tolerance=" + tolerance.toPlainString());
    }

    IndexParameters with(GivenParameters given) {
        return new IndexParameters(
                given.flag("capped", capped),
                given.oneOf("provisional", Provisional.class, provisional),
                given.notNegative("tolerance", tolerance));
    }

    /** With the tolerance the target names, if it names one. */
    IndexParameters tolerating(BigDecimal named) {
        return named == null ? this : new IndexParameters(capped, provisional, named);
    }
}
