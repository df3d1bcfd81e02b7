package org.waymark.indicator.observation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.waymark.contracts.observation.Previous;
import org.waymark.foundation.provenance.Provenance;
import org.waymark.foundation.provenance.SourceReference;

/**
 * The n-th recorded version of an observation; it never changes.
 *
 * @param submittedBy subject of the token; never published
 * @param submittedThrough client of the token
 * @param publishedAt when it became PUBLISHED here; null while it awaits review
 * @param withdraws the vintage this one takes back, or null; a withdrawal has no value
 * @param announced whether the public topic has it: not before its release day
 * @param entry the journal row written with it
 */
record Vintage(
        UUID observation,
        int number,
        BigDecimal value,
        String missingReason,
        ObservationStatus status,
        BigDecimal numerator,
        BigDecimal denominator,
        LocalDate releasedAt,
        ReleaseBasis releasedAtBasis,
        ReviewState reviewState,
        int definitionVersion,
        String agency,
        String submittedBy,
        String submittedThrough,
        boolean onBehalf,
        List<SourceReference> sources,
        Provenance provenance,
        String note,
        String reason,
        String justification,
        List<String> changed,
        Instant recordedAt,
        Instant publishedAt,
        Integer withdraws,
        boolean announced,
        long entry) {

    /** 12.6 is the same as 12.60; a submission that leaves the release day open agrees with any that is published. */
    boolean sameAs(ObservationSubmission submission) {
        return differences(submission).isEmpty();
    }

    /** The names of the fields in which the submission differs, in the order of the API. */
    List<String> differences(ObservationSubmission submission) {
        List<String> differing = new ArrayList<>();
        compare(differing, "value", sameNumber(value, submission.value()));
        compare(differing, "missingReason", Objects.equals(missingReason, submission.missingReason()));
        compare(differing, "status", status == submission.status());
        if (!(submission.leavesReleaseOpen() && releasedAt != null)) {
            compare(differing, "releasedAt", Objects.equals(releasedAt, submission.releasedAt()));
            compare(differing, "releasedAtBasis", releasedAtBasis == submission.releasedAtBasis());
        }
        compare(differing, "numerator", sameNumber(numerator, submission.numerator()));
        compare(differing, "denominator", sameNumber(denominator, submission.denominator()));
        compare(differing, "sources", sources.equals(submission.sources()));
        return differing;
    }

    Previous asPrevious() {
        return new Previous(number, value, missingReason, status.name(), releasedAt);
    }

    private static void compare(List<String> differing, String field, boolean same) {
        if (!same) {
            differing.add(field);
        }
    }

    private static boolean sameNumber(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
