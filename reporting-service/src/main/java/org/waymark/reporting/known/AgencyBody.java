package org.waymark.reporting.known;

import java.time.LocalDate;
import org.waymark.foundation.problem.Text;

/**
 * @param validTo the first day on which the agency is no more; null while it is
 * @param successor the code of the agency that then stands in, or null
 */
public record AgencyBody(Text name, Text shortName, LocalDate validTo, String successor) {}
