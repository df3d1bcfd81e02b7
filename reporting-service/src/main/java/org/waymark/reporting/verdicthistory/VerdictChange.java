package org.waymark.reporting.verdicthistory;

import java.time.LocalDate;

public record VerdictChange(LocalDate at, Cause cause) {}
