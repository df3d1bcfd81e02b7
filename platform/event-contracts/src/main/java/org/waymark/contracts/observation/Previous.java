package org.waymark.contracts.observation;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What counted before: the vintage that a revision replaces. */
public record Previous(int vintage, BigDecimal value, String missingReason, String status, LocalDate releasedAt) {}
