package org.waymark.indicator.observation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.waymark.contracts.observation.Unit;
import org.waymark.foundation.provenance.SourceReference;

/**
 * What a submission or a vintage says about its period: the fields that decide whether two of them are the same.
 *
 * @param unit of the value: that of the definition it is reported under
 */
public record ReportedValue(
        BigDecimal value,
        String missingReason,
        ObservationStatus status,
        LocalDate releasedAt,
        ReleaseBasis releasedAtBasis,
        BigDecimal numerator,
        BigDecimal denominator,
        List<SourceReference> sources,
        boolean comparable,
        Unit unit) {
    /** A value whose unit does not matter, because it is the same as that of whatever it is compared with. */
    public ReportedValue(
            BigDecimal value,
            String missingReason,
            ObservationStatus status,
            LocalDate releasedAt,
            ReleaseBasis releasedAtBasis,
            BigDecimal numerator,
            BigDecimal denominator,
            List<SourceReference> sources) {
        this(value, missingReason, status, releasedAt, releasedAtBasis, numerator, denominator, sources, false, null);
    }

    /** Whether the sender left it to this system to set the release day. */
    public boolean leavesReleaseOpen() {
        return releasedAt == null && releasedAtBasis != ReleaseBasis.ASSUMED;
    }

    /** Whether both are missing, or the same quantity: 32000 件 is 3.2 万件. */
    boolean isAsMuchAs(ReportedValue other) {
        if (value == null || other.value == null) {
            return value == other.value;
        }
        if (unit == null || other.unit == null) {
            return value.compareTo(other.value) == 0;
        }
        return unit.unitMeasure().equals(other.unit.unitMeasure()) && inOnes().compareTo(other.inOnes()) == 0;
    }

    private BigDecimal inOnes() {
        return value.scaleByPowerOfTen(unit.unitMultiplier());
    }

    /** The names of the fields in which the other one differs, in the order of the API. */
    List<String> differences(ReportedValue after) {
        return Arrays.stream(ComparedField.values())
                .filter(one -> !one.agree(this, after))
                .map(ComparedField::field)
                .toList();
    }
}
