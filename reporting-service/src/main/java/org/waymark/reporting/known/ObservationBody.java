package org.waymark.reporting.known;

import java.math.BigDecimal;
import java.util.List;
import org.waymark.contracts.observation.Source;

/**
 * What a vintage says besides what counts.
 *
 * @param releasedAtBasis how its day of release is known
 * @param reason why it takes the place of another vintage, or why a value was withdrawn
 * @param numerator of a ratio, null where it is not told, as is the denominator
 */
public record ObservationBody(
        String releasedAtBasis,
        List<Source> sources,
        Provenance provenance,
        String reason,
        String note,
        String justification,
        BigDecimal numerator,
        BigDecimal denominator) {}
