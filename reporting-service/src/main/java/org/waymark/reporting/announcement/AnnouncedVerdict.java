package org.waymark.reporting.announcement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.waymark.reporting.assessment.Method;
import org.waymark.reporting.verdicthistory.StatedVerdict;

/**
 * What was last told of a subject.
 *
 * @param asOf the day up to which it was looked at
 * @param knownAt the instant whose knowledge it stands on
 * @param event that told it; null where it was taken over silently
 */
record AnnouncedVerdict(
        String method, String methodVersion, StatedVerdict verdict, LocalDate asOf, Instant knownAt, UUID event) {

    boolean isBy(Method other) {
        return method.equals(other.id()) && methodVersion.equals(other.version());
    }

    AnnouncedVerdict toldBy(UUID teller) {
        return new AnnouncedVerdict(method, methodVersion, verdict, asOf, knownAt, teller);
    }
}
