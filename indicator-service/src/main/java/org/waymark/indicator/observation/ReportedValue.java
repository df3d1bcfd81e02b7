package org.waymark.indicator.observation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
    List<String> differences(ReportedValue other) {
        // Who leaves the release day open agrees with any that is given.
        boolean agreed = other.leavesReleaseOpen() && releasedAt != null;
        List<String> differing = new ArrayList<>();
        compare(differing, "value", sameNumber(value, other.value));
        compare(differing, "missingReason", Objects.equals(missingReason, other.missingReason));
        compare(differing, "status", status == other.status);
        compare(differing, "releasedAt", agreed || Objects.equals(releasedAt, other.releasedAt));
        compare(differing, "releasedAtBasis", agreed || releasedAtBasis == other.releasedAtBasis);
        compare(differing, "numerator", sameNumber(numerator, other.numerator));
        compare(differing, "denominator", sameNumber(denominator, other.denominator));
        compare(differing, "sources", sources.equals(other.sources));
        return differing;
    }

    private static void compare(List<String> differing, String field, boolean same) {
        if (!same) {
            differing.add(field);
        }
    }

    /** 12.6 is the same as 12.60. */
    private static boolean sameNumber(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
