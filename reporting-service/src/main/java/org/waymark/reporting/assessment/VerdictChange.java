package org.waymark.reporting.assessment;

import java.time.LocalDate;

public record VerdictChange(LocalDate at, Cause cause) {}
