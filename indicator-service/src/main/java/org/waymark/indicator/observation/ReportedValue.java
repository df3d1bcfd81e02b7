package org.waymark.indicator.observation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.waymark.foundation.provenance.SourceReference;

/** What a submission or a vintage says of its period: what makes two of them the same, or different. */
public record ReportedValue(
        BigDecimal value,
        String missingReason,
        ObservationStatus status,
        LocalDate releasedAt,
        ReleaseBasis releasedAtBasis,
        BigDecimal numerator,
        BigDecimal denominator,
        List<SourceReference> sources) {
    /** Whether the sender left it to this system to say when the value became public. */
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
