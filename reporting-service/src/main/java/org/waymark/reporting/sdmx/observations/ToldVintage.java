package org.waymark.reporting.sdmx.observations;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.waymark.contracts.observation.Source;

/**
 * A public vintage as its event told it.
 *
 * @param definitionVersion null in a withdrawal, as is everything about a value
 * @param withdrawnVintage null unless it is a withdrawal
 */
record ToldVintage(
        UUID observationId,
        Integer definitionVersion,
        String missingReason,
        BigDecimal numerator,
        BigDecimal denominator,
        String releasedAtBasis,
        String agency,
        List<Source> sources,
        String note,
        Instant recordedAt,
        List<String> changed,
        String reason,
        String justification,
        Integer withdrawnVintage) {
    /** Where nobody looks at it. */
    static final ToldVintage UNREAD =
            new ToldVintage(null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    ToldVintage {
        sources = sources == null ? List.of() : List.copyOf(sources);
        changed = changed == null ? List.of() : List.copyOf(changed);
    }
}
