package org.waymark.contracts.observation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What counted before: the vintage that a revision replaces.
 *
 * @param unit of its value where that is another one than the revision's, else null
 */
public record Previous(
        int vintage,
        BigDecimal value,
        String missingReason,
        String status,
        LocalDate releasedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) Unit unit) {}
