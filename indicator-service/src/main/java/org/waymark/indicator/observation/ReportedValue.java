package org.waymark.indicator.observation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.waymark.foundation.provenance.SourceReference;

/** What a submission or a vintage says about its period: the fields that decide whether two of them are the same. */
public record ReportedValue(
        BigDecimal value,
        String missingReason,
        ObservationStatus status,
        LocalDate releasedAt,
        ReleaseBasis releasedAtBasis,
        BigDecimal numerator,
        BigDecimal denominator,
        List<SourceReference> sources) {
    /** Whether the sender left it to this system to set the release day. */
    public boolean leavesReleaseOpen() {
        return releasedAt == null && releasedAtBasis != ReleaseBasis.ASSUMED;
    }

    /** The names of the fields in which the other one differs, in the order of the API. */
    List<String> differences(ReportedValue after) {
        return Arrays.stream(ComparedField.values())
                .filter(one -> !one.agree(this, after))
                .map(ComparedField::field)
                .toList();
    }
}
